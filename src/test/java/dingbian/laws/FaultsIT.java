package dingbian.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.whole.Postgres;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("数据库时断时续、程序屡屡断电：凡已答复的都在且只有一次，不半，法皆守")
class FaultsIT {
    private static final long SEED = Long.getLong("dingbian.seed", 20110331);
    private static final int MORE = Integer.getInteger("faults.times", 1);
    private static final String KEYS = "--dingbian.key-file=src/test/resources/office.key";
    private static final String LOG_KEY = "--dingbian.log-key-file=target/test-data/storm/log.key";

    @Test @DisplayName("H2")
    void onH2() {
        storm(List.of("--dingbian.data=target/test-data/storm", KEYS, LOG_KEY,
            "--spring.datasource.url=jdbc:h2:mem:storm;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"), 300, 6);
    }

    @Test @DisplayName("PostgreSQL")
    void onPostgres() {
        var settings = new ArrayList<>(List.of("--dingbian.data=target/test-data/storm", KEYS, LOG_KEY));
        Postgres.settings((name, value) -> settings.add("--" + name + "=" + value.get()));
        storm(settings, 120, 2);
    }

    private static void storm(List<String> settings, int steps, int crashes) {
        System.out.println("dingbian.seed=" + SEED + " faults.times=" + MORE);
        try (var storm = new Storm(settings, SEED, crashes * MORE)) {
            try {
                storm.run(steps * MORE);
            } catch (Throwable wrong) {
                throw new AssertionError("-Ddingbian.seed=" + SEED + " " + storm.weather() + ": " + wrong.getMessage(), wrong);
            }
            System.out.println("repeats " + storm.repeats + " starts " + storm.starts);
            assertThat(storm.weather().fates()).contains("LOST_BEFORE", "LOST_AFTER", "SLOW", "LOST_AFTER commit");
            assertThat(storm.starts).as("starts").isGreaterThan(1);
        }
    }
}
