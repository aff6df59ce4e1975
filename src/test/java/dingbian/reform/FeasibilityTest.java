package dingbian.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.audit.Township;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.ledger.LimitType;
import dingbian.ledger.Paper;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlannedQuota;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.ledger.TownshipClass;
import dingbian.ledger.UnitType;
import dingbian.policy.Standards;
import dingbian.reform.Bottleneck.Constraint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("可行性测算")
class FeasibilityTest {
    private static final LocalDate DAY = LocalDate.of(2011, 3, 2);
    private static final int TWO = 13, THREE = 3;

    /** 甘州区 as the seed prints it: class figures, populations not given. */
    private static AllotmentBasis seed(Kind kind, Integer limit, Township.Unit... ofShajing) {
        var quotas = new Standards();
        var figures = new ArrayList<Township>();
        var type = kind == Kind.INSTITUTION ? LimitType.CAP : LimitType.GRANT;
        figures.add(new Township("620702", "甘州区", Level.DISTRICT, null, null, null, kind, limit == null ? null : type, limit == null ? 0 : limit, 0, 0, 0, 0,
            List.of()));
        figures.add(township(quotas, "620702103", TownshipClass.ONE, kind, type, List.of(ofShajing)));
        for (int i = 0; i < TWO; i++) figures.add(township(quotas, "6207021" + (20 + i), TownshipClass.TWO, kind, type, List.of()));
        for (int i = 0; i < THREE; i++) figures.add(township(quotas, "6207022" + (20 + i), TownshipClass.THREE, kind, type, List.of()));
        figures.add(township(quotas, "620702211", TownshipClass.THREE, kind, type, List.of()));
        return new AllotmentBasis(figures, AllotmentBasis.Ranges.of(quotas, kind, DAY));
    }

    private static Township township(Standards standards, String organ, TownshipClass which, Kind kind, LimitType type, List<Township.Unit> units) {
        int quota = standards.quota(new Standards.Township("620702", organ, which, null), kind, DAY).orElseThrow().amount();
        return new Township(organ, organ, Level.TOWNSHIP, "620702", which, null, kind, type, quota, 0, 0, 0, quota, units);
    }

    private static Range room(AllotmentBasis basis, TownshipClass which) {
        return basis.asked.room(basis.asked.townships().stream().filter(each -> each.townshipClass() == which).toList());
    }

    @Test @DisplayName("原文的定数：行政388名可行而余地很小，二类299至308名，三类48至57名，沙井32名")
    void theSeedLeavesLittleRoom() {
        var basis = seed(Kind.ADMIN, 388);
        assertThat(basis.asked.range()).isEqualTo(new Range(379, 502));
        assertThat(basis.asked.isFeasible()).isTrue();
        assertThat(room(basis, TownshipClass.ONE)).isEqualTo(new Range(32, 32));
        assertThat(room(basis, TownshipClass.TWO)).isEqualTo(new Range(299, 308));
        assertThat(room(basis, TownshipClass.THREE)).isEqualTo(new Range(48, 57));
        var allocation = Allocation.of(basis.asked);
        assertThat(allocation.moved()).as("沙井 6, thirteen of class two 1 each").isEqualTo(19);
        assertThat(basis.asked.townships().get(17).units()).as("平山湖 has four offices").hasSize(4).extracting(Allotment.Unit::name)
            .contains("社会发展和民族宗教事务办公室").doesNotContain("社会发展办公室");
    }

    @Test @DisplayName("事业编制含财政所602至731名，控制在744名以内，人口不明者取各种可能之并")
    void theCapLeavesRoom() {
        var basis = seed(Kind.INSTITUTION, 744);
        assertThat(basis.asked.range()).isEqualTo(new Range(602, 731));
        assertThat(basis.asked.isFeasible()).isTrue();
        assertThat(Allocation.of(basis.asked).moved()).isZero();
        assertThat(Bottlenecks.ofReallocation(basis.asked)).isEmpty();
    }

    @Test @DisplayName("财政所上划、不再计入控制数后，不算在内")
    void aUnitThatDoesNotCountIsLeftOut() {
        var basis = seed(Kind.INSTITUTION, 744, new Township.Unit("CZ", "财政所", UnitType.STATION, false, List.of(), 5, 5, 0));
        assertThat(basis.asked.range()).isEqualTo(new Range(597, 726));
    }

    @Test @DisplayName("下限合计379名多于限额365名，缺14名；上限合计502名少于510名，余8名")
    void whatBindsIsSaidWithItsNumbers() {
        var little = Bottlenecks.ofAllotment(seed(Kind.ADMIN, 365).asked);
        assertThat(little).singleElement().satisfies(found -> {
            assertThat(found.constraint()).isEqualTo(Constraint.MINIMA_EXCEED_LIMIT);
            assertThat(found.facts()).containsEntry("sum", 379).containsEntry("limit", 365).containsEntry("short", 14);
        });
        assertThat(Bottlenecks.ofAllotment(seed(Kind.ADMIN, 510).asked)).singleElement().satisfies(found -> {
            assertThat(found.constraint()).isEqualTo(Constraint.MAXIMA_BELOW_LIMIT);
            assertThat(found.facts()).containsEntry("sum", 502).containsEntry("left", 8);
        });
        assertThat(Bottlenecks.ofReallocation(seed(Kind.ADMIN, 390).asked)).extracting(Bottleneck::constraint)
            .containsExactly(Constraint.SUM_DIFFERS_FROM_LIMIT);
    }

    @Test @DisplayName("限额未下达的，以各乡镇现有合计为准")
    void withoutALimitTheSumIsTheLimit() {
        var basis = seed(Kind.ADMIN, null);
        assertThat(basis.limitRecorded).isFalse();
        assertThat(basis.asked.limit()).isEqualTo(388);
    }

    @Test @DisplayName("一个乡镇自问：沙井各办下限32名，多于核定26名，缺6名")
    void oneTownshipIsAskedByItsOwnFigure() {
        var standards = new Standards();
        var shajing = township(standards, "620702103", TownshipClass.ONE, Kind.ADMIN, LimitType.GRANT, List.of());
        var basis = new AllotmentBasis(List.of(shajing), AllotmentBasis.Ranges.of(standards, Kind.ADMIN, DAY));
        assertThat(Bottlenecks.ofAllotment(basis.asked)).singleElement().satisfies(found -> assertThat(found.facts())
            .containsEntry("sum", 32).containsEntry("limit", 26).containsEntry("short", 6));
    }

    @Test @DisplayName("按拟定的方案测算：有方案的乡镇以方案之数为准，其余仍按幅度")
    void draftedPlansStandForTheRanges() {
        var standards = new Standards();
        var quotas = List.of(new PlannedQuota(Kind.ADMIN, 30));
        var unit = new PlannedUnit("DZ", "党政综合办公室", UnitType.OFFICE, List.of(), List.of(), List.of(), quotas, List.of());
        var plan = new PlanDrafted("620702103", "SD-1", 1, "三定方案", List.of(), List.of(unit), List.of(), "clerk", Paper.on("2011-03-01"));
        var ranges = AllotmentBasis.Ranges.of(standards, Kind.ADMIN, DAY).orPlanned(Map.of("620702103", plan), Kind.ADMIN);
        var figures = List.of(township(standards, "620702103", TownshipClass.ONE, Kind.ADMIN, LimitType.GRANT, List.of()),
            township(standards, "620702104", TownshipClass.TWO, Kind.ADMIN, LimitType.GRANT, List.of()));
        assertThat(new AllotmentBasis(figures, ranges).asked.townships()).extracting(Allotment.Township::range)
            .containsExactly(new Range(30, 30), new Range(23, 30));
    }
}
