package dingbian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("甘州区的改革：从申请到整改销号，一路都查得到")
class ReformIT extends GanzhouIT {
    private static final String SHAJING = "620702103", DAMAN = "620702102", XINDUN = "620702106";

    @Test @DisplayName("十八个乡镇的三定方案都已下发，其中四个退回过一次")
    void eighteenPlansWereIssuedAndFourOfThemHadGoneBack() {
        var plans = rows("reform/plans?at=2011-03-31");
        assertThat(plans).hasSize(18).allSatisfy(plan -> assertThat(text(plan, "state")).isEqualTo("PlanIssued"));
        assertThat(plans.stream().filter(plan -> plan.path("returned").asInt() == 1)).hasSize(4);
        assertThat(plans).allSatisfy(plan -> assertThat(plan.path("version").asInt()).isEqualTo(1 + plan.path("returned").asInt()));
    }

    @Test @DisplayName("问县区，即问其各乡镇")
    void theDistrictIsAskedForItsTownships() {
        for (var what : List.of("plans", "inspections", "notices", "inspection-sheet")) {
            assertThat(rows("reform/" + what + "?at=2011-05-31&organ=620702")).as(what).hasSize(18);
        }
    }

    @Test @DisplayName("3月2日只是报送；同日不得视为已批准")
    void onTheSecondOfMarchTheyWereSubmittedOnly() {
        assertThat(rows("reform/plans?at=2011-03-02&knownAt=2011-03-02")).hasSize(18).allSatisfy(plan ->
            assertThat(text(plan, "state")).isIn("PlanSubmitted", "PlanReviewed"));
    }

    @Test @DisplayName("沙井镇：核定26名时各办公室合计32名，方案通不过；调剂到32名后才通得过（X1）")
    void thePlanOfShajingFitsOnlyAfterTheReallocation() {
        var before = ask("reform/plans/" + code("三定-沙井") + "/check?organ=" + SHAJING + "&at=2011-03-04&knownAt=2011-03-04");
        assertThat(before.path("fits").asBoolean()).isFalse();
        var first = before.path("problems").get(0);
        assertThat(text(first, "rule")).isEqualTo("QUOTA_EXCEEDED");
        assertThat(text(first, "detail")).contains("26").contains("32");
        assertThat(text(first, "remedy")).isNotBlank();
        var after = ask("reform/plans/" + code("三定-沙井") + "/check?organ=" + SHAJING + "&at=2011-03-07&knownAt=2011-03-07");
        assertThat(after.path("fits").asBoolean()).isTrue();
    }

    @Test @DisplayName("大满镇：退回前后两稿的差别逐项可比")
    void twoVersionsAreCompared() {
        var compared = ask("reform/plans/" + code("三定-大满") + "/compare?organ=" + DAMAN + "&from=1&to=2&at=2011-03-31");
        assertThat(List.of(text(compared, "at"), text(compared, "axis"))).containsExactly("2011-03-31", "effective");
        assertThat(text(compared, "knownAt")).isNotBlank();
        var differences = compared.path("differences");
        assertThat(list(differences).stream().filter(each -> text(each, "what").equals("QUOTA")).map(each -> text(each, "unit") + " " + text(each, "from")
            + "→" + text(each, "to"))).containsExactly("DZ 16→12");
    }

    @Test @DisplayName("可行余地：二类299至308名，三类48至57名，沙井32名，合计388名")
    void theRoomThatIsLeftIsThatOfTheSeed() {
        var room = ask("reform/feasibility?organ=620702&kind=ADMIN&at=2010-12-31");
        assertThat(room.path("feasible").asBoolean()).isTrue();
        assertThat(room.path("limit").asInt()).isEqualTo(388);
        assertThat(list(room.path("classes")).stream().map(each -> text(each, "townshipClass") + " " + each.path("room").path("min").asInt() + "–"
            + each.path("room").path("max").asInt())).containsExactly("ONE 32–32", "TWO 299–308", "THREE 48–57");
        assertThat(list(room.path("townships")).stream().mapToInt(each -> each.path("proposed").asInt()).sum()).isEqualTo(388);
    }

    @Test @DisplayName("用编：申请、审核、批准、核准，一号已用，一号已销，一号待上编，一件退回")
    void slotsAreUsedCancelledAndOpen() {
        assertThat(rows("posting/applications?at=2011-05-31").stream().map(each -> text(each, "state")))
            .containsExactlyInAnyOrder("UseAuthorised", "UseAuthorised", "UseReturned");
        assertThat(rows("posting/slots?at=2011-05-31").stream().map(each -> text(each, "state"))).containsExactlyInAnyOrder("OPEN", "USED", "CANCELLED");
        var balance = rows("balance?at=2011-03-31&organ=620702211").stream().filter(row -> text(row, "kind").equals("INSTITUTION")).findFirst().orElseThrow();
        assertThat(balance.path("pending").asInt()).isEqualTo(1);
    }

    @Test @DisplayName("竞争上岗、双向选择逐轮有记录，中选者即上岗")
    void roundsOfSelectionAssigned() {
        var rounds = rows("posting/selections?at=2011-03-31");
        assertThat(rounds).hasSizeGreaterThan(140).allSatisfy(round -> assertThat(text(round, "state")).isEqualTo("SelectionDecided"));
        assertThat(rounds.stream().map(round -> text(round, "method")).distinct()).containsExactlyInAnyOrder("COMPETITION", "MUTUAL_SELECTION");
    }

    @Test @DisplayName("督查：七个问题，五个销号，两个逾期未销")
    void theInspectionLeavesTwoFindingsOpen() {
        var findings = rows("reform/inspections?at=2011-05-31").stream().flatMap(each -> list(each.path("findings")).stream()).toList();
        assertThat(findings).hasSize(7);
        assertThat(findings.stream().filter(each -> text(each, "state").equals("CLOSED"))).hasSize(5);
        assertThat(findings.stream().filter(each -> each.path("overdue").asBoolean())).hasSize(2);
    }

    @Test @DisplayName("督查五问由台账自行填写，有数字为证")
    void theSheetIsFilledInFromTheLedger() {
        var sheet = rows("reform/inspection-sheet?at=2011-04-06&organ=" + XINDUN).get(0);
        assertThat(list(sheet.path("answers")).stream().map(each -> text(each, "question"))).containsExactly("UNITS", "NOTICE", "POSTS", "EXCESS", "RELATIONS");
        assertThat(sheet.path("answers").get(3).path("evidence").path("over").asInt()).isPositive();
    }

    @Test @DisplayName("建账之前无从测算：查无此机构，不是系统出错")
    void beforeTheBooksThereIsNothingToAllot() {
        for (var organ : List.of("620702", SHAJING)) {
            var answer = ask("reform/feasibility?organ=" + organ + "&kind=ADMIN&at=2005-01-01");
            assertThat(answer.path("status").asInt()).isEqualTo(404);
            assertThat(text(answer, "title")).isEqualTo("UNKNOWN_ORGAN");
        }
    }

    @Test @DisplayName("每个核查结果都指得出事件、自何日起，中英文俱全")
    void everyFindingRestsOnEvents() {
        for (var day : List.of("2011-03-31", "2011-05-31")) {
            assertThat(rows("findings?at=" + day)).hasSizeGreaterThan(100).allSatisfy(found -> {
                assertThat(found.path("events")).as(found.toString()).isNotEmpty();
                assertThat(text(found, "since")).as(found.toString()).isNotBlank();
                assertThat(text(found, "detail") + text(found, "detailEn")).doesNotContain("{").doesNotContain("null");
            });
        }
    }

    @Test @DisplayName("公示不含证件号码")
    void noNoticeShowsAnIdNumber() {
        assertThat(ask("reform/notices/" + code("公示-2011") + "?organ=" + SHAJING).toString()).doesNotContainPattern("[0-9]{17}[0-9X]").contains("主任");
    }

    private List<JsonNode> rows(String question) {
        return list(ask(question).path("rows"));
    }

    private static List<JsonNode> list(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false).toList();
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    private static String code(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
