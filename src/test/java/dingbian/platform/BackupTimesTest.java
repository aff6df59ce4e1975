package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("每日备份的时刻")
class BackupTimesTest {

    private static Instant due(String now) {
        return BackupTimes.lastDue(Instant.parse(now), LocalTime.of(2, 0));
    }

    @Test @DisplayName("北京时间二时起为当日应备，二时之前为前一日应备")
    void theHourIsThatOfChina() {
        assertThat(due("2011-03-30T18:00:00Z")).isEqualTo("2011-03-30T18:00:00Z");
        assertThat(due("2011-03-30T17:59:59Z")).isEqualTo("2011-03-29T18:00:00Z");
        assertThat(due("2011-03-31T17:00:00Z")).isEqualTo("2011-03-30T18:00:00Z");
    }
}
