package dingbian.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dingbian.platform.BusyOffice;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("突然断电，已受理的一事不丢、不半")
class CrashIT {
    private static final int CRASHES = Integer.getInteger("dingbian.crashes", 12);
    /** 下发, and its unit, quota and post. */
    private static final int PLAN_OF_ONE_UNIT = 4;
    private static final long SEED = Long.getLong("dingbian.seed", 20110331L);

    @TempDir Path data;

    @Test @DisplayName("H2：一再 kill -9 之后，凡已答复的都在，账表相符")
    void h2KeepsWhatItAcknowledged() throws SQLException {
        try (var store = Store.h2(data)) {
            crashAgainAndAgain(store);
        }
    }

    @Test @DisplayName("PostgreSQL：一再 kill -9 之后，凡已答复的都在，账表相符")
    void postgresKeepsWhatItAcknowledged() throws SQLException {
        try (var store = Store.postgres(data)) {
            crashAgainAndAgain(store);
        }
    }

    private static void crashAgainAndAgain(Store store) throws SQLException {
        var random = new Random(SEED);
        var acknowledged = new HashMap<String, Integer>();
        int plans = 0;
        for (int crash = 1; crash <= CRASHES; crash++) {
            try (var office = Program.start(BusyOffice.class, store.settings())) {
                assertEquals("fsck clean", office.lineWith("fsck"), "after crash " + (crash - 1) + ", seed " + SEED);
                assertNotNull(office.lineWith("ready"));
                read(office, 20 + random.nextInt(60), acknowledged);
                office.kill();
                read(office, Integer.MAX_VALUE, acknowledged);
            }
            assertKept(store, acknowledged, crash);
            plans = plansAreWhole(store, crash);
        }
        assertTrue(plans > 0, "plans were issued");
        try (var office = Program.start(BusyOffice.class, store.settings())) {
            assertEquals("fsck clean", office.lineWith("fsck"), "after the last crash, seed " + SEED);
        }
    }

    private static void read(Program office, int acts, Map<String, Integer> acknowledged) {
        for (int read = 0; read < acts; read++) {
            var line = office.lineWith("ack");
            if (line == null) return;
            var words = line.split(" ");
            if (words.length == 3) acknowledged.put(words[1], Integer.valueOf(words[2]));
        }
    }

    private static void assertKept(Store store, Map<String, Integer> acknowledged, int crash) throws SQLException {
        var stored = new HashMap<String, Integer>();
        try (var connection = store.connect(); var rows = connection.createStatement().executeQuery("select act, count(*) from domain_event group by act")) {
            while (rows.next()) stored.put(rows.getString(1), rows.getInt(2));
        }
        acknowledged.forEach((act, events) -> assertEquals(events, stored.get(act), "act " + act + " after crash " + crash + ", seed " + SEED));
    }

    /** 一案或全或无: how many plans were issued, each of them whole. */
    private static int plansAreWhole(Store store, int crash) throws SQLException {
        int plans = 0;
        try (var connection = store.connect(); var rows = connection.createStatement().executeQuery("select count(*) from domain_event "
                + "where act in (select act from domain_event where payload_type = 'PlanIssued') group by act")) {
            for (; rows.next(); plans++) assertEquals(PLAN_OF_ONE_UNIT, rows.getInt(1), "events of an issue after crash " + crash + ", seed " + SEED);
        }
        return plans;
    }
}
