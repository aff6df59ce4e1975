package dingbian.reform;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Kind.SUPPORT;
import static dingbian.ledger.Paper.*;
import static dingbian.reform.Desk.given;
import static dingbian.reform.Plans.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Level;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlannedQuota;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.ledger.TownshipClass;
import dingbian.ledger.UnitEvent.UnitClosed;
import dingbian.ledger.UnitEvent.UnitOpened;
import dingbian.ledger.UnitType;
import dingbian.platform.Wording;
import dingbian.policy.Concerns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("三定方案核对")
class PlanCheckTest {
    private static final String PINGSHAN = "620702211";

    /** As the seed prints it: 32 in the offices against 26, and 41 + 5 = 46 in the centres and the finance station. */
    private static PlannedUnit[] printed() {
        return new PlannedUnit[] {office("DZ", "党政综合办公室", 15), office("JJ", "经济发展办公室", 5), office("SH", "社会发展办公室", 4),
            office("JS", "人口和计划生育办公室", 3), office("ZZ", "社会治安综合治理办公室", 5), centre("NY", "农业综合服务中心", 20),
            centre("SW", "社会事务服务中心", 7), centre("WH", "文化服务中心", 5), centre("JH", "计划生育服务中心", 9),
            unit("CZ", "财政所", UnitType.STATION, INSTITUTION, 5)};
    }

    private static PlannedUnit centre(String code, String name, int quota) {
        return unit(code, name, UnitType.CENTRE, INSTITUTION, quota);
    }

    private static LedgerEvent[] classOne(LedgerEvent... more) {
        var opened = new BookOpened(SHAJING, "沙井镇", Level.TOWNSHIP, DISTRICT, TownshipClass.ONE, 31_200, on(FOUNDED));
        return Stream.concat(Stream.of(district(), opened, granted(SHAJING, SUPPORT, 2, FOUNDED)), Stream.of(more)).toArray(LedgerEvent[]::new);
    }

    private static List<Misfit> check(PlanDrafted draft, LedgerEvent... before) {
        var given = given("clerk", before);
        var dossier = new Dossier(on(APPROVED), "clerk", given::book, Desk.POLICIES);
        return PlanCheck.of(draft, dossier, PlanTrial.of(draft, dossier));
    }

    private static List<String> rules(List<Misfit> misfits) {
        return misfits.stream().map(Misfit::rule).toList();
    }

    private static Map<String, Object> facts(List<Misfit> misfits, String rule) {
        return misfits.stream().filter(misfit -> misfit.rule().equals(rule)).findFirst().orElseThrow().said().facts();
    }

    @Test @DisplayName("沙井镇各办公室合计 32 名，核定 26 名：不合，调剂 6 名后合")
    void theSeedContradictsItself() {
        var misfits = check(draft(printed()), classOne(granted(26), capped(INSTITUTION, 46)));
        assertThat(rules(misfits)).containsExactly("QUOTA_EXCEEDED");
        assertThat(facts(misfits, "QUOTA_EXCEEDED")).containsEntry("approved", 26).containsEntry("assigned", 32).containsEntry("over", 6);
        assertThat(misfits.get(0).isError()).isTrue();
        var after = check(draft(printed()), classOne(granted(32), capped(INSTITUTION, 46)));
        assertThat(rules(after)).containsExactly("CLASS_STANDARD_DIFFERS");
        assertThat(facts(after, "CLASS_STANDARD_DIFFERS")).containsEntry("standard", 26).containsEntry("difference", 6);
        assertThat(after.get(0).isError()).isFalse();
    }

    @Test @DisplayName("不在幅度内、应设未设、不在应设之列，一次说全")
    void againstTheStandardOfItsClass() {
        var units = new ArrayList<>(List.of(printed()));
        units.set(0, office("DZ", "党政综合办公室", 14));
        units.set(3, office("JS", "接待办公室", 1));
        var misfits = check(draft(units.toArray(PlannedUnit[]::new)), classOne(granted(26), capped(INSTITUTION, 46)));
        assertThat(rules(misfits)).containsExactlyInAnyOrder("QUOTA_EXCEEDED", "UNIT_OUT_OF_RANGE", "UNIT_MISSING", "UNIT_NOT_IN_STANDARD");
        assertThat(facts(misfits, "UNIT_OUT_OF_RANGE")).containsEntry("assigned", 14).containsEntry("min", 15).containsEntry("max", 15);
        assertThat(facts(misfits, "UNIT_MISSING")).containsEntry("unitName", "人口和计划生育办公室");
        assertThat(misfits.get(misfits.size() - 1).level()).isEqualTo("WARN");
    }

    @Test @DisplayName("新机构顶替同名旧机构：旧的让出编制，不再按幅度要求")
    void aUnitThatGivesUpItsQuotaIsNotHeldAgainstTheRange() {
        var old = new UnitOpened(SHAJING, "旧党政", "党政综合办公室", UnitType.OFFICE, List.of(), List.of(), List.of(), on(FOUNDED));
        var units = printed();
        units[0] = office("DZ", "党政综合办公室", 15, "旧党政");
        assertThat(rules(check(draft(units), classOne(granted(32), capped(INSTITUTION, 46), old)))).containsExactly("CLASS_STANDARD_DIFFERS");
        assertThat(rules(check(draft(1, List.of("旧党政"), Arrays.copyOfRange(units, 1, units.length)), classOne(granted(32), capped(INSTITUTION, 46), old))))
            .contains("UNIT_MISSING").doesNotContain("UNIT_OUT_OF_RANGE");
    }

    @Test @DisplayName("平山湖另设的办公室，代替本类的社会发展办公室")
    void aUnitOfItsOwnStandsInTheOthersPlace() {
        var asked = Desk.POLICIES.standards().units(new dingbian.policy.Standards.Township(DISTRICT, PINGSHAN, TownshipClass.THREE, 800), day(APPROVED));
        assertThat(asked).extracting("unitName").contains("社会发展和民族宗教事务办公室", "财政所").doesNotContain("社会发展办公室").doesNotHaveDuplicates();
    }

    @Test @DisplayName("全区合计突破限额")
    void theDistrictsLimit() {
        var misfits = check(draft(office("ZH", "党政综合办公室", 3)), ganzhou(limit(ADMIN, 40), granted(26), issued(SHAJING, ADMIN, 26, FOUNDED),
            issued(WUJIANG, ADMIN, 22, FOUNDED)));
        assertThat(rules(misfits)).containsExactly("LIMIT_EXCEEDED");
        assertThat(facts(misfits, "LIMIT_EXCEEDED")).containsEntry("approved", 40).containsEntry("assigned", 48).containsEntry("over", 8);
    }

    @Test @DisplayName("人多于方案的编制，所并机构有人待上岗，沿革无此机构：提示，不阻")
    void theStaffAndTheLineage() {
        var misfits = check(draft(office("ZH", "党政综合办公室", 1, OFFICE, "无此")), ganzhou(granted(3), assigned(OFFICE, ADMIN, 3),
            posts(OFFICE, ADMIN, "a"), opening(ZHANG, OFFICE, ADMIN, "a"), opening(LI, OFFICE, ADMIN, null)));
        assertThat(rules(misfits)).containsExactly("STAFF_EXCEED_PLAN", "PREDECESSOR_UNKNOWN", "STAFF_TO_PLACE");
        assertThat(facts(misfits, "STAFF_EXCEED_PLAN")).containsEntry("filled", 2).containsEntry("assigned", 1).containsEntry("over", 1);
        assertThat(facts(misfits, "STAFF_TO_PLACE")).containsEntry("filled", 2).containsEntry("posts", 1).containsEntry("unitName", OFFICE);
        assertThat(misfits).noneMatch(Misfit::isError);
    }

    @Test @DisplayName("已下发的方案再核对，原机构日后撤销，仍合")
    void anIssuedPlanStillFits() {
        var kept = new PlannedUnit(OFFICE, OFFICE, UnitType.OFFICE, List.of(), List.of(), List.of(ECONOMY), List.of(new PlannedQuota(ADMIN, 3)), List.of());
        var closed = new UnitClosed(SHAJING, ECONOMY, on("2011-03-20"));
        assertThat(check(draft(1, List.of(ECONOMY), kept), ganzhou(granted(3), assigned(OFFICE, ADMIN, 3, APPROVED), closed))).isEmpty();
    }

    @Test @DisplayName("每一要点都有中英文措辞和办法")
    void everyConcernHasItsSentencesAndRemedies() {
        var wording = Wording.standalone();
        for (var name : new Concerns().namesOfPlans()) {
            for (var key : List.of("plan." + name, "remedy." + name)) {
                assertThat(wording.zh(key, Map.of())).doesNotContain(key).matches(".*[\\u4e00-\\u9fa5].*");
                assertThat(wording.en(key, Map.of())).doesNotContain(key).matches("[\\x20-\\x7e]*");
            }
        }
    }
}
