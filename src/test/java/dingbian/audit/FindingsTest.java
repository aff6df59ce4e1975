package dingbian.audit;

import static dingbian.audit.Audit.at;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.DiversionChannel;
import dingbian.ledger.EstablishmentEvent.Severity;
import dingbian.ledger.EstablishmentEvent.StatementRecorded;
import dingbian.ledger.Kind;
import dingbian.ledger.LeaveReason;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LimitType;
import dingbian.ledger.QuotaEvent.LimitSet;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.OpeningRecorded;
import dingbian.ledger.StandingEvent.DiversionPlanned;
import dingbian.ledger.StandingEvent.PostLeft;
import dingbian.ledger.UnitEvent.UnitOpened;
import dingbian.ledger.UnitType;
import dingbian.policy.Concerns;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("核查")
class FindingsTest {
    private static final String NOON = "2011-01-05T04:00:00Z";

    private static Journal opened(Database database) {
        var journal = new Journal(database.fresh());
        journal.act("2010-10-01T00:00:00Z", district(on("2010-10-01")), township(SHAJING, "沙井镇", on("2010-10-01")),
            new UnitOpened(SHAJING, "DZ", "党政综合办公室", UnitType.OFFICE, List.of(), List.of(), List.of(), on("2010-10-01")),
            new UnitOpened(SHAJING, "NY", "农业综合服务中心", UnitType.CENTRE, List.of(), List.of(), List.of(), on("2010-10-01")));
        return journal;
    }

    private static Finding find(Journal journal, String day, String rule) {
        var found = new Audit(journal.source).findings.of(at(day), null).rows().stream().filter(finding -> finding.rule().equals(rule)).toList();
        assertThat(found).as(rule).hasSize(1);
        assertThat(found.get(0).detail()).doesNotContain("{").doesNotContain("finding.");
        assertThat(found.get(0).detailEn()).doesNotContain("{").doesNotContain("finding.");
        return found.get(0);
    }

    private static boolean has(Journal journal, String day, String rule) {
        return new Audit(journal.source).findings.of(at(day), null).rows().stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    @ParameterizedTest @EnumSource @DisplayName("实有突破核定，自何日起")
    void whoIsOverAndSinceWhen(Database database) {
        var journal = opened(database);
        journal.act(NOON, grant(SHAJING, Kind.ADMIN, 1, LimitType.GRANT, on("2010-10-01")));
        journal.act("2011-01-05T04:00:01Z", opening(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2010-10-01")),
            opening(SHAJING, "DZ", Kind.ADMIN, "p2", null, on("2010-11-01")));
        journal.act("2011-01-05T04:00:02Z", exit(SHAJING, "DZ", Kind.ADMIN, "p2", null, on("2010-12-01")));
        journal.act("2011-01-05T04:00:03Z", enter(SHAJING, "DZ", Kind.ADMIN, "p3", null, on("2011-01-01")));
        var finding = find(journal, "2011-01-31", "OVER_QUOTA");
        assertThat(finding.facts()).containsEntry("approved", 1).containsEntry("filled", 2).containsEntry("over", 1);
        assertThat(finding.since()).isEqualTo("2011-01-01");
        assertThat(finding.level()).isEqualTo("ERROR");
        assertThat(finding.events()).containsExactly("e-9");
        assertThat(has(journal, "2010-12-15", "OVER_QUOTA")).isFalse();
    }

    @ParameterizedTest @EnumSource @DisplayName("混编、编外、超编未分流、分而未流、在编不在岗、迟登、追溯")
    void peopleOutOfPlaceAndPapersOutOfTime(Database database) {
        var journal = opened(database);
        journal.act(NOON, opening(SHAJING, "NY", Kind.ADMIN, "p1", null, on("2010-10-01")),
            new OpeningRecorded(SHAJING, "DZ", Kind.ADMIN, "p2", null, true, on("2010-10-01")),
            opening(SHAJING, "DZ", Kind.ADMIN, "p3", null, on("2010-10-01")));
        journal.act("2011-01-06T00:00:00Z", new ExcessDeclared(SHAJING, "DZ", Kind.ADMIN, "p3", null, on("2011-01-06")),
            new DiversionPlanned(SHAJING, "DZ", Kind.ADMIN, "p3", DiversionChannel.RETIREMENT, null, on("2011-01-06")),
            new PostLeft(SHAJING, "DZ", Kind.ADMIN, "p3", null, LeaveReason.LONG_LEAVE, on("2011-01-06")));
        journal.act("2011-02-06T00:00:00Z", enter(SHAJING, "DZ", Kind.ADMIN, "p4", null, on("2011-01-26", "2011-01-10", "2011-02-06")));
        assertThat(find(journal, "2011-03-31", "MIXED_KINDS").facts()).containsEntry("unitType", UnitType.CENTRE).containsEntry("count", 1);
        assertThat(find(journal, "2011-03-31", "OFF_QUOTA").facts()).containsEntry("count", 1);
        assertThat(find(journal, "2011-03-31", "EXCESS_NOT_DIVERTED").facts()).containsEntry("count", 1L);
        assertThat(find(journal, "2011-03-31", "PLANNED_NOT_GONE").since()).isEqualTo("2011-01-06");
        assertThat(find(journal, "2011-03-31", "AWAY").facts()).containsEntry("count", 1L);
        assertThat(find(journal, "2011-03-31", "LATE_REGISTRATION").facts()).containsEntry("days", 27L).containsEntry("limit", 10);
        assertThat(find(journal, "2011-03-31", "RETROACTIVE").facts()).containsEntry("days", 16L);
        assertThat(find(journal, "2011-03-31", "LIMIT_NOT_RECORDED").facts()).containsEntry("filled", 3);
    }

    @ParameterizedTest @EnumSource @DisplayName("与限额、标准、幅度不符")
    void figuresAgainstLimitsAndStandards(Database database) {
        var journal = opened(database);
        journal.act(NOON, new LimitSet(DISTRICT, Kind.ADMIN, 388, 388, LimitType.GRANT, null, on("2010-12-23")),
            grant(SHAJING, Kind.ADMIN, 32, LimitType.GRANT, on("2011-01-02")), assign(SHAJING, "DZ", Kind.ADMIN, 16, on("2011-01-03")));
        assertThat(find(journal, "2011-03-31", "QUOTA_SUM_DIFFERS").facts()).containsEntry("limit", 388).containsEntry("sum", 32);
        assertThat(find(journal, "2011-03-31", "CLASS_STANDARD_DIFFERS").facts()).containsEntry("standard", 26).containsEntry("approved", 32);
        var range = find(journal, "2011-03-31", "UNIT_OUT_OF_RANGE");
        assertThat(range.facts()).containsEntry("min", 15).containsEntry("max", 15).containsEntry("assigned", 16);
        assertThat(range.basis()).contains("党政综合办公室核定15名");
        assertThat(range.since()).isEqualTo("2011-01-03");
    }

    @ParameterizedTest @EnumSource @DisplayName("原文自相矛盾者照录，冲正后不再列")
    void whatADocumentContradicts(Database database) {
        var journal = opened(database);
        LedgerEvent said = new StatementRecorded(DISTRICT, "X1", "一类乡镇", "核定15名", "32", "26", "核定行政编制26名", "待定", Severity.CONFLICT, on("2011-01-01"));
        var act = journal.act(NOON, said);
        var finding = find(journal, "2011-03-31", "STATED_CONTRADICTION");
        assertThat(finding.words()).isEqualTo("核定15名");
        assertThat(finding.level()).isEqualTo("WARN");
        assertThat(finding.facts()).containsEntry("stated", "32").containsEntry("against", "26").containsEntry("severity", "CONFLICT");
        journal.act("2011-02-05T04:00:00Z", reversal(DISTRICT, act, on("2011-02-05")));
        assertThat(has(journal, "2011-03-31", "STATED_CONTRADICTION")).isFalse();
    }

    @Test @DisplayName("每一要点都有中英文措辞")
    void everyConcernHasItsSentences() {
        var wording = dingbian.platform.Wording.standalone();
        for (var name : new Concerns().names()) {
            assertThat(wording.zh("finding." + name, java.util.Map.of())).doesNotContain("finding.");
            assertThat(wording.en("finding." + name, java.util.Map.of())).doesNotContain("finding.")
                .isNotEqualTo(wording.zh("finding." + name, java.util.Map.of()));
        }
    }
}
