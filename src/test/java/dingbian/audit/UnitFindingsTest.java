package dingbian.audit;

import static dingbian.audit.Looked.given;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Basis;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LimitType;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanIssued;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.ledger.UnitEvent.NatureDecided;
import dingbian.ledger.UnitEvent.NatureUndecided;
import dingbian.ledger.UnitEvent.SuperiorMoved;
import dingbian.ledger.UnitEvent.UnitClosed;
import dingbian.ledger.UnitEvent.UnitOpened;
import dingbian.ledger.UnitType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 沙井镇, with a plan that sets up WH and closes OLD, issued on 2 March 2011. */
@DisplayName("核查：机构")
class UnitFindingsTest {
    private static final LedgerEvent DRAFTED = new PlanDrafted(SHAJING, "SD-1", 1, "沙井镇三定方案", List.of(), List.of(new PlannedUnit("WH", "文化服务中心",
        UnitType.CENTRE, List.of(), List.of(), List.of(), List.of(), List.of())), List.of("OLD"), "township", on("2011-02-01"));
    private static final LedgerEvent ISSUED = new PlanIssued(SHAJING, "SD-1", 1, "clerk", on("2011-03-02"));

    private static Looked shajing(LedgerEvent... more) {
        return given(Stream.concat(Stream.of(district(on("2010-10-01")), township(SHAJING, "沙井镇", on("2010-10-01"))), Stream.of(more))
            .toArray(LedgerEvent[]::new));
    }

    private static LedgerEvent open(String unit, UnitType type, List<String> duties, List<String> from, Basis basis) {
        return new UnitOpened(SHAJING, unit, "机构" + unit, type, List.of(), duties, from, basis);
    }

    private static LedgerEvent open(String unit, String day) {
        return open(unit, UnitType.CENTRE, List.of("职责"), List.of("OLD"), on(day));
    }

    private static Basis by(String issuer, String day) {
        return new Basis("沙委发〔2011〕8号", issuer, LocalDate.parse(day), LocalDate.parse(day), LocalDate.parse(day), false);
    }

    @Test @DisplayName("方案下发后设方案之外的机构，为擅设；方案之内的、下发之前的、已撤销的不是")
    void aUnitThatNoPlanKnows() {
        shajing(DRAFTED, ISSUED, open("CQ", "2011-03-10")).on("2011-03-31").finds("UNIT_WITHOUT_PLAN", "unitName", "机构CQ",
            "effectiveOn", LocalDate.parse("2011-03-10"));
        shajing(DRAFTED, ISSUED, open("WH", "2011-03-02"), open("X", "2011-03-01")).on("2011-03-31").findsNo("UNIT_WITHOUT_PLAN");
        shajing(DRAFTED, ISSUED, open("CQ", "2011-03-10"), new UnitClosed(SHAJING, "CQ", on("2011-03-20"))).on("2011-03-31").findsNo("UNIT_WITHOUT_PLAN");
    }

    @Test @DisplayName("以镇党委文件设机构，为擅设；编委文件不是")
    void aUnitByNoAuthority() {
        shajing(open("CQ", UnitType.CENTRE, List.of(), List.of(), by("中共沙井镇委员会", "2011-02-01"))).on("2011-03-31")
            .finds("UNIT_WITHOUT_PLAN", "issuer", "中共沙井镇委员会");
        shajing(open("CQ", UnitType.CENTRE, List.of(), List.of(), by("甘州区机构编制委员会", "2011-02-01"))).on("2011-03-31").findsNo("UNIT_WITHOUT_PLAN");
    }

    @Test @DisplayName("机构先于批文，为未批先设")
    void aUnitBeforeItsPaper() {
        shajing(open("WH", UnitType.CENTRE, List.of(), List.of(), on("2011-03-15", "2011-03-01", "2011-03-15"))).on("2011-03-31")
            .finds("OPENED_BEFORE_APPROVAL", "days", 14L);
        shajing(open("WH", "2011-03-01")).on("2011-03-31").findsNo("OPENED_BEFORE_APPROVAL");
    }

    @Test @DisplayName("无职责、性质不明、新设无沿革，为信息不全；期初的机构不问沿革")
    void whatIsNotKnownOfUnits() {
        shajing(open("A", UnitType.OFFICE, List.of(), List.of("OLD"), on("2011-01-01")), open("B", UnitType.OTHER, List.of("职责"), List.of("OLD"),
            on("2011-01-02")), open("C", UnitType.OFFICE, List.of("职责"), List.of(), on("2011-01-03"))).on("2011-03-31")
            .finds("UNIT_INFORMATION_MISSING", "count", 3, "noDuties", 1, "noType", 1, "noLineage", 1);
        shajing(open("C", UnitType.OFFICE, List.of("职责"), List.of(), on("2010-10-01"))).on("2011-03-31").findsNo("UNIT_INFORMATION_MISSING");
    }

    @Test @DisplayName("方案撤并的机构，一个月后仍在，为应撤未撤")
    void aUnitThatAPlanCloses() {
        var old = open("OLD", UnitType.STATION, List.of("职责"), List.of(), on("2010-10-01"));
        assertThat(shajing(old, DRAFTED, ISSUED).on("2011-04-02").finds("UNIT_NOT_CLOSED", "unitName", "机构OLD", "days", 31L, "limit", 30).since())
            .isEqualTo("2011-04-02");
        shajing(old, DRAFTED, ISSUED).on("2011-04-01").findsNo("UNIT_NOT_CLOSED");
        shajing(old, DRAFTED, ISSUED, new UnitClosed(SHAJING, "OLD", on("2011-03-20"))).on("2011-05-02").findsNo("UNIT_NOT_CLOSED");
    }

    @Test @DisplayName("已由新机构接替、又无编制的旧机构，亦然；仍有编制的不是")
    void aUnitThatWasSucceeded() {
        var old = open("OLD", UnitType.STATION, List.of("职责"), List.of(), on("2010-10-01"));
        shajing(old, open("WH", "2011-01-01")).on("2011-03-31").finds("UNIT_NOT_CLOSED", "from", LocalDate.parse("2011-01-01"));
        shajing(old, open("WH", "2011-01-01"), assign(SHAJING, "OLD", Kind.INSTITUTION, 1, on("2010-10-01"))).on("2011-03-31").findsNo("UNIT_NOT_CLOSED");
    }

    @Test @DisplayName("性质待定的列出，定后不列")
    void whatIsUndecided() {
        var asked = new NatureUndecided(SHAJING, "CZ", "编制是否单列", on("2011-03-02"));
        var station = open("CZ", "2010-10-01");
        var found = shajing(station, asked).on("2011-03-31").finds("NATURE_UNDECIDED", "question", "编制是否单列", "document", "甘机编办[2011]18号");
        assertThat(found.since()).isEqualTo("2011-03-02");
        assertThat(found.events()).containsExactly("e-4");
        shajing(station, asked).on("2011-03-01").findsNo("NATURE_UNDECIDED");
        shajing(station, asked, new NatureDecided(SHAJING, "CZ", "编制是否单列", on("2011-03-20"))).on("2011-03-31").findsNo("NATURE_UNDECIDED");
        shajing(station, asked, new UnitClosed(SHAJING, "CZ", on("2011-03-20"))).on("2011-03-31").findsNo("NATURE_UNDECIDED");
    }

    @Test @DisplayName("上划不计的，说明不再计什么；又计入的不列")
    void whatNoLongerCounts() {
        var station = new LedgerEvent[] {open("CZ", "2010-10-01"), assign(SHAJING, "CZ", Kind.INSTITUTION, 5, on("2010-10-01")),
            opening(SHAJING, "CZ", Kind.INSTITUTION, "p1", null, on("2010-10-01")), new SuperiorMoved(SHAJING, "CZ", "区财政局", false, on("2011-03-02"))};
        var found = shajing(station).on("2011-03-31").finds("SUPERIOR_MOVED", "superior", "区财政局", "assigned", 5, "filled", 1);
        assertThat(found.since()).isEqualTo("2011-03-02");
        shajing(station).on("2011-03-01").findsNo("SUPERIOR_MOVED");
        shajing(station).act("2011-03-10", new SuperiorMoved(SHAJING, "CZ", "沙井镇", true, on("2011-03-10"))).on("2011-03-31").findsNo("SUPERIOR_MOVED");
    }

    @Test @DisplayName("上划后的超编，只看仍计入的；超编之始随上划而变")
    void overQuotaCountsWhatCounts() {
        var full = new LedgerEvent[] {open("CZ", "2010-10-01"), open("NY", "2010-10-01"), grant(SHAJING, Kind.INSTITUTION, 1, LimitType.GRANT,
            on("2010-10-01")), opening(SHAJING, "CZ", Kind.INSTITUTION, "p1", null, on("2010-10-01")),
            opening(SHAJING, "NY", Kind.INSTITUTION, "p2", null, on("2010-11-01"))};
        assertThat(shajing(full).on("2011-02-28").finds("OVER_QUOTA", "over", 1).since()).isEqualTo("2010-11-01");
        var moved = shajing(full).act("2011-03-01", new SuperiorMoved(SHAJING, "CZ", "区财政局", false, on("2011-03-01")));
        moved.on("2011-03-31").findsNo("OVER_QUOTA");
        moved.act("2011-04-01", new SuperiorMoved(SHAJING, "CZ", "沙井镇", true, on("2011-04-01")));
        assertThat(moved.on("2011-04-30").finds("OVER_QUOTA", "over", 1).since()).isEqualTo("2011-04-01");
    }
}
