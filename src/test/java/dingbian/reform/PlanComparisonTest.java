package dingbian.reform;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.reform.Plans.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Axis;
import dingbian.ledger.PlanEvent.PlannedPost;
import dingbian.ledger.PlanEvent.PlannedQuota;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.ledger.UnitType;
import dingbian.platform.Moment;
import dingbian.reform.PlanComparison.Difference;
import dingbian.reform.PlanComparison.What;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("两稿对照")
class PlanComparisonTest {
    private static final Moment NOW = new Moment(LocalDate.parse("2011-03-04"), Axis.EFFECTIVE, Instant.parse("2011-03-04T02:00:00Z"), 7);

    private static PlannedUnit office(String name, String plate, String duty, int quota, PlannedPost... posts) {
        return new PlannedUnit("ZH", name, UnitType.OFFICE, List.of(plate), List.of(duty), List.of(), List.of(new PlannedQuota(ADMIN, quota)), List.of(posts));
    }

    private static PlannedPost post(String code, String title, boolean leadership) {
        return new PlannedPost(code, title, ADMIN, leadership);
    }

    @Test @DisplayName("同一稿无异")
    void aVersionIsLikeItself() {
        assertThat(PlanComparison.of(NOW, draft(Plans.office("ZH", "党政办", 3)), draft(Plans.office("ZH", "党政办", 3))).differences()).isEmpty();
    }

    @Test @DisplayName("机构、编制、岗位、职责，增、减、改各列一行")
    void whatIsAddedLeftOutAndChanged() {
        var first = draft(1, List.of("老站"), office("党政办", "信访办", "综合", 2, post("1", "主任", true), post("2", "科员", false)), Plans.office("JJ", "经济办", 1));
        var second = draft(2, List.of(), office("综合办", "统战办", "协调", 3, post("1", "主任", false), post("3", "科员", false)), Plans.office("SH", "社会办", 1));
        assertThat(PlanComparison.of(NOW, first, second).differences()).containsExactly(
            new Difference(null, What.CLOSING, null, "老站", null),
            new Difference("ZH", What.NAME, null, "党政办", "综合办"),
            new Difference("ZH", What.PLATE, null, "信访办", null), new Difference("ZH", What.PLATE, null, null, "统战办"),
            new Difference("ZH", What.DUTY, null, "综合", null), new Difference("ZH", What.DUTY, null, null, "协调"),
            new Difference("ZH", What.QUOTA, "ADMIN", "2", "3"),
            new Difference("ZH", What.POST, "1", "主任 · ADMIN · LEADERSHIP", "主任 · ADMIN"),
            new Difference("ZH", What.POST, "2", "科员 · ADMIN", null), new Difference("ZH", What.POST, "3", null, "科员 · ADMIN"),
            new Difference("JJ", What.UNIT, null, "经济办", null), new Difference("SH", What.UNIT, null, null, "社会办"));
    }
}
