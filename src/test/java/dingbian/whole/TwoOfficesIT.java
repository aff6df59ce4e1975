package dingbian.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.platform.BusyOffice;
import dingbian.platform.RacingOffice;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("两处办公、一个数据库")
class TwoOfficesIT {
    private static final int CLERKS = 8;

    @TempDir Path data;

    @Test @DisplayName("两个进程、八名经办争最后一个空编：一人得，七人不予受理")
    void oneOfEightWinsTheLastPost() {
        try (var store = Store.postgres(data);
             var first = Program.start(RacingOffice.class, store.settings())) {
            first.lineWith("ready");
            first.say("open");
            first.lineWith("opened");
            try (var second = Program.start(RacingOffice.class, store.settings())) {
                second.lineWith("ready");
                assertThat(race(first, second, "one", "two")).filteredOn("answer NO_VACANCY"::equals).hasSize(CLERKS - 1);
            }
        }
    }

    @Test @DisplayName("两个进程、八名经办持同一用编号码：一人上编，七人号码已用")
    void oneOfEightUsesTheSlot() {
        try (var store = Store.postgres(data);
             var first = Program.start(RacingOffice.class, store.settings())) {
            first.lineWith("ready");
            first.say("open");
            first.lineWith("opened");
            first.say("authorise");
            first.lineWith("authorised");
            try (var second = Program.start(RacingOffice.class, store.settings())) {
                second.lineWith("ready");
                assertThat(race(first, second, "slot one", "slot two")).filteredOn("answer SLOT_SPENT"::equals).hasSize(CLERKS - 1);
            }
        }
    }

    /** What all clerks of both were answered, of whom one won. */
    private static List<String> race(Program first, Program second, String oneWord, String other) {
        first.say(oneWord);
        second.say(other);
        var answers = new ArrayList<String>();
        for (int clerk = 0; clerk < CLERKS / 2; clerk++) answers.addAll(List.of(first.lineWith("answer"), second.lineWith("answer")));
        assertThat(answers).filteredOn("answer won"::equals).hasSize(1);
        return answers;
    }

    @Test @DisplayName("两个进程同时记账，其一被杀：另一个照常，序号无缺，账表相符")
    void theOtherOfficeGoesOnWhenOneIsKilled() throws SQLException {
        try (var store = Store.postgres(data)) {
            try (var first = Program.start(BusyOffice.class, store.settings())) {
                first.lineWith("ready");
                try (var second = Program.start(BusyOffice.class, store.settings())) {
                    second.lineWith("ready");
                    acknowledged(first, 50);
                    acknowledged(second, 50);
                    first.kill();
                    acknowledged(second, 100);
                }
            }
            try (var third = Program.start(BusyOffice.class, store.settings())) {
                assertThat(third.lineWith("fsck")).isEqualTo("fsck clean");
            }
        }
    }

    private static void acknowledged(Program office, int acts) {
        for (int act = 0; act < acts; act++) assertThat(office.lineWith("ack")).isNotNull();
    }
}
