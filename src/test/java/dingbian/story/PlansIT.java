package dingbian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 三定方案、督查、公示 of the scenario, as the API tells it. */
@DisplayName("三定方案、督查、公示")
class PlansIT extends GanzhouIT {
    private static final String END = "2011-06-30", SHAJING = "620702103", DAMAN = "620702102";

    private List<JsonNode> rows(String question) {
        return StreamSupport.stream(ask(question).path("rows").spliterator(), false).toList();
    }

    private static String address(JsonNode plan) {
        return "reform/plans/" + URLEncoder.encode(plan.path("plan").asString(), StandardCharsets.UTF_8);
    }

    private JsonNode planOf(String organ) {
        return rows("reform/plans?at=" + END + "&organ=" + organ).get(0);
    }

    @Test @DisplayName("十八个乡镇的方案都下发，至少三个退回过一次；下发之前一个也没有下发")
    void eighteenPlansAreIssued() {
        var plans = rows("reform/plans?at=" + END);
        assertThat(plans).hasSize(18).allSatisfy(plan -> assertThat(plan.path("state").asString()).isEqualTo("PlanIssued"));
        assertThat(plans.stream().filter(plan -> plan.path("returned").asInt() > 0)).hasSizeGreaterThanOrEqualTo(3);
        assertThat(plans).allSatisfy(plan -> assertThat(plan.path("steps").get(plan.path("steps").size() - 1).path("step")).isEqualTo(plan.path("last")));
        assertThat(rows("reform/plans?at=2011-03-01")).noneMatch(plan -> plan.path("state").asString().equals("PlanIssued"));
    }

    @Test @DisplayName("下发的方案都合；拟的人不是审的人；退回的有下一稿，两稿可对照")
    void everyIssuedPlanFits() {
        for (var plan : rows("reform/plans?at=" + END)) {
            var of = "organ=" + plan.path("organ").asString() + "&at=" + plan.path("last").path("effectiveOn").asString();
            assertThat(ask(address(plan) + "/check?" + of).path("fits").asBoolean()).as(plan.toString()).isTrue();
            var steps = ask(address(plan) + "?" + of).path("steps");
            assertThat(by(steps, "PlanDrafted")).isNotEqualTo(by(steps, "PlanReviewed")).isNotEqualTo(by(steps, "PlanApproved"));
            if (plan.path("version").asInt() > 1) assertThat(ask(address(plan) + "/compare?" + of + "&from=1&to=2").path("differences")).isNotEmpty();
        }
    }

    private static String by(JsonNode steps, String type) {
        String last = null;
        for (var each : steps) if (each.path("step").path("type").asString().equals(type)) last = each.path("step").path("by").asString();
        return last;
    }

    @Test @DisplayName("沙井镇 32 名高于一类标准 26 名，照实提示；草案超过核定，一次说全")
    void theContradictionOfTheSeed() {
        var check = ask(address(planOf(SHAJING)) + "/check?at=2011-03-31&organ=" + SHAJING);
        assertThat(check.path("problems").toString()).contains("CLASS_STANDARD_DIFFERS", "\"approved\":32", "\"standard\":26");
        var told = as("township").tell("reform/check-plan", """
            {"organ":"620702103","plan":"SD-X","title":"试","units":[{"unit":"XX","name":"接待办公室","unitType":"OFFICE",
             "quotas":[{"kind":"ADMIN","amount":90}],"posts":[{"post":"XX-1","title":"主任","kind":"INSTITUTION","leadership":true}]}],
             "basis":{"document":"文","issuer":"沙井镇","effectiveOn":"2011-05-01"}}""");
        assertThat(told.path("fits").asBoolean()).isFalse();
        assertThat(told.path("problems").toString()).contains("QUOTA_EXCEEDED", "KIND_MISMATCH", "UNIT_NOT_IN_STANDARD", "remedyEn");
    }

    @Test @DisplayName("督查表由台账自填；问题有回复、销号，也有未了的")
    void theSheetAndTheFindings() {
        var sheet = rows("reform/inspection-sheet?at=" + END);
        assertThat(sheet).hasSize(18).allSatisfy(row -> assertThat(row.path("answers")).hasSize(5));
        var findings = rows("reform/inspections?at=" + END).stream().flatMap(each -> StreamSupport.stream(each.path("findings").spliterator(), false))
            .map(each -> each.path("state").asString()).toList();
        assertThat(findings).contains("CLOSED");
        assertThat(rows("reform/notices?at=" + END)).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test @DisplayName("乡镇用户只看本乡镇的方案")
    void aTownshipSeesItsOwn() {
        assertThat(as("township").ask("reform/plans?at=" + END).path("rows")).hasSize(1);
        assertThat(as("township").ask(address(planOf(DAMAN)) + "/check?at=" + END + "&organ=" + DAMAN).path("status").asInt()).isEqualTo(403);
        assertThat(as("auditor").ask("reform/plans/none?organ=" + DAMAN).path("title").asString()).isEqualTo("UNKNOWN_PLAN");
    }
}
