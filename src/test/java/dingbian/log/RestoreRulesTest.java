package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Basis;
import dingbian.ledger.Decision;
import dingbian.ledger.OfficeEvent.RestoreAccepted;
import dingbian.ledger.Rule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("认可恢复")
class RestoreRulesTest {
    private static final LocalDate DAY = LocalDate.of(2011, 3, 1);
    private static final Basis BASIS = new Basis("测试〔2011〕1号", "测试编办", DAY, DAY, DAY, false);

    private static Alarm alarm(Alarm.Kind kind, long size) {
        return new Alarm(kind, size, "root" + size, "2011-03-31T16:00:00.000000Z", size + ".json");
    }

    private static Decision decide(String head, Basis basis, Alarm... alarms) {
        return RestoreRules.accept(new AcceptRestore(head, "恢复备份", basis), basis, List.of(alarms));
    }

    private static Rule refusal(Decision decision) {
        return ((Decision.Refused) decision).rule();
    }

    @Test @DisplayName("所失最大账首：认可，并记入本办账")
    void theGreatestLostHeadIsAccepted() {
        var decision = decide("30:root30", BASIS, alarm(Alarm.Kind.LOST, 25), alarm(Alarm.Kind.LOST, 30));
        assertThat(decision).isEqualTo(Decision.approve(new RestoreAccepted("OFFICE", "30:root30", "恢复备份", BASIS)));
    }

    @Test @DisplayName("不是所失最大者、什么也没有失去：不予认可")
    void anotherHeadIsNot() {
        assertThat(refusal(decide("25:root25", BASIS, alarm(Alarm.Kind.LOST, 25), alarm(Alarm.Kind.LOST, 30)))).isEqualTo(Rule.HEAD_NOT_LOST);
        assertThat(refusal(decide("30:root30", BASIS))).isEqualTo(Rule.HEAD_NOT_LOST);
    }

    @Test @DisplayName("有改写、有非本账文件、存证不符：一概不予认可")
    void whatIsWorseThanALossIsNeverAccepted() {
        for (var kind : List.of(Alarm.Kind.REWRITTEN, Alarm.Kind.NOT_OURS, Alarm.Kind.BROKEN)) {
            assertThat(refusal(decide("30:root30", BASIS, alarm(Alarm.Kind.LOST, 30), alarm(kind, 20)))).as("%s", kind).isEqualTo(Rule.HISTORY_REWRITTEN);
        }
    }

    @Test @DisplayName("日期颠倒：不予受理")
    void theDaysAreInOrder() {
        var late = new Basis("测试〔2011〕1号", "测试编办", DAY.plusDays(1), DAY, DAY, false);
        assertThat(refusal(decide("30:root30", late, alarm(Alarm.Kind.LOST, 30)))).isEqualTo(Rule.DATES_OUT_OF_ORDER);
    }
}
