package dingbian.audit;

import static dingbian.audit.Audit.at;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Kind;
import dingbian.ledger.LimitType;
import dingbian.ledger.Measure;
import dingbian.ledger.UnitType;
import dingbian.ledger.UnknownCodeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("编制余缺")
class BalanceTest {

    static BalanceRow row(Audit audit, AsOf asked, String organ, String unit, Kind kind) {
        return audit.balances.of(asked, organ, unit != null).rows().stream()
            .filter(row -> row.organ().equals(organ) && row.kind() == kind && (unit == null || unit.equals(row.unit()))).findFirst().orElseThrow();
    }

    static Journal opened(Database database) {
        var journal = new Journal(database.fresh());
        journal.act("2010-10-01T00:00:00Z", district(on("2010-10-01")));
        journal.act("2010-10-01T01:00:00Z", township(SHAJING, "沙井镇", on("2010-10-01")));
        journal.act("2010-10-01T02:00:00Z", unit(SHAJING, "U1", UnitType.OFFICE, on("2010-10-01")));
        return journal;
    }

    @ParameterizedTest @EnumSource @DisplayName("三种日期，三个答案")
    void theThreeAxesAnswerDifferently(Database database) {
        var journal = opened(database);
        journal.act("2011-04-06T00:00:00Z", grant(SHAJING, Kind.ADMIN, 26, LimitType.GRANT, on("2011-03-02", "2011-03-15", "2011-04-06")));
        var audit = new Audit(journal.source);
        assertThat(row(audit, at("2011-03-10", Axis.DOCUMENT, null), SHAJING, null, Kind.ADMIN).approved()).isEqualTo(26);
        assertThat(row(audit, at("2011-03-10", Axis.EFFECTIVE, null), SHAJING, null, Kind.ADMIN).approved()).isZero();
        assertThat(row(audit, at("2011-03-15", Axis.EFFECTIVE, null), SHAJING, null, Kind.ADMIN).approved()).isEqualTo(26);
        assertThat(row(audit, at("2011-03-31", Axis.REGISTERED, null), SHAJING, null, Kind.ADMIN).approved()).isZero();
        assertThat(row(audit, at("2011-04-06", Axis.REGISTERED, null), SHAJING, null, Kind.ADMIN).approved()).isEqualTo(26);
    }

    @ParameterizedTest @EnumSource @DisplayName("冲正之前所知，冲正之后仍可查")
    void aReversalLeavesEarlierKnowledgeAsItWas(Database database) {
        var journal = opened(database);
        var act = journal.act("2011-03-01T00:00:00Z", grant(SHAJING, Kind.ADMIN, 26, LimitType.GRANT, on("2011-01-01")));
        var audit = new Audit(journal.source);
        var before = audit.balances.of(at("2011-03-31", Axis.EFFECTIVE, "2011-03-15T00:00:00Z"), null, false);
        journal.act("2011-04-01T00:00:00Z", reversal(SHAJING, act, on("2011-04-01")));
        assertThat(row(audit, at("2011-03-31"), SHAJING, null, Kind.ADMIN).approved()).isZero();
        assertThat(row(audit, at("2011-03-31"), SHAJING, null, Kind.ADMIN).limitType()).isNull();
        assertThat(audit.balances.of(at("2011-03-31", Axis.EFFECTIVE, "2011-03-15T00:00:00Z"), null, false)).isEqualTo(before);
        assertThat(row(audit, at("2011-03-31", Axis.EFFECTIVE, "2011-03-15T00:00:00Z"), SHAJING, null, Kind.ADMIN).approved()).isEqualTo(26);
    }

    @ParameterizedTest @EnumSource @DisplayName("核定之余为空编，控制数以内未分解者不为空编")
    void aCapLeavesRoomOnlyInWhatWasAssigned(Database database) {
        var journal = opened(database);
        journal.act("2011-03-01T00:00:00Z", grant(SHAJING, Kind.ADMIN, 26, LimitType.GRANT, on("2011-01-01")),
            grant(SHAJING, Kind.INSTITUTION, 46, LimitType.CAP, on("2011-01-01")), assign(SHAJING, "U1", Kind.INSTITUTION, 20, on("2011-01-01")),
            assign(SHAJING, "U1", Kind.ADMIN, 15, on("2011-01-01")), opening(SHAJING, "U1", Kind.INSTITUTION, "p1", null, on("2011-01-01")));
        var audit = new Audit(journal.source);
        assertThat(row(audit, at("2011-03-31"), SHAJING, null, Kind.ADMIN).available()).isEqualTo(26);
        assertThat(row(audit, at("2011-03-31"), SHAJING, null, Kind.INSTITUTION).available()).isEqualTo(19);
        assertThat(row(audit, at("2011-03-31"), SHAJING, "U1", Kind.INSTITUTION).approved()).isEqualTo(20);
        assertThat(audit.balances.of(at("2011-03-31"), DISTRICT, false).totals().get(2).available()).isEqualTo(19);
        assertThat(audit.balances.of(at("2011-03-31"), DISTRICT, false).rows()).extracting(BalanceRow::organ)
            .containsExactly(DISTRICT, DISTRICT, DISTRICT, SHAJING, SHAJING, SHAJING);
    }

    @ParameterizedTest @EnumSource @DisplayName("无此机构，不作答")
    void anUnknownOrganIsSaidToBeUnknown(Database database) {
        var audit = new Audit(opened(database).source);
        assertThatThrownBy(() -> audit.balances.of(at("2011-03-31"), "999999", false)).isInstanceOf(UnknownCodeException.class);
    }

    @ParameterizedTest @EnumSource @DisplayName("任取一格，查账与笨算相同")
    void everyCellIsWhatANaiveFoldSays(Database database) {
        long seed = 20110331;
        var journal = new Journal(database.fresh());
        new RandomLedger(journal, seed).write(300);
        var audit = new Audit(journal.source);
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            var known = random.nextInt(3) == 0 ? null : Instant.parse("2010-12-01T00:00:00Z").plusSeconds(3600L * random.nextInt(320));
            var asked = new AsOf(RandomLedger.FIRST.plusDays(random.nextInt(240)), Axis.values()[i % 3], known);
            var fold = new NaiveFold(journal.all, asked);
            for (var byUnit : new boolean[] {false, true}) {
                var balance = audit.balances.of(asked, null, byUnit);
                for (var row : balance.rows()) assertSame(row, fold);
                assertThat(summedByTheDatabase(journal, asked, byUnit)).isEqualTo(balance);
            }
        }
    }

    /** Within a transaction no copies are used. */
    static Balance summedByTheDatabase(Journal journal, AsOf asked, boolean byUnit) {
        return new TransactionTemplate(new DataSourceTransactionManager(journal.source))
            .execute(status -> new Audit(journal.source).balances.of(asked, null, byUnit));
    }

    @ParameterizedTest @EnumSource @DisplayName("记一笔之后，抄本随之增长")
    void copiesGrowWithTheirBooks(Database database) {
        var journal = new Journal(database.fresh());
        var audit = new Audit(journal.source);
        var ledger = new RandomLedger(journal, 5);
        for (int i = 0; i < 6; i++) {
            ledger.write(15);
            var asked = at("2011-03-31");
            var fold = new NaiveFold(journal.all, asked);
            for (var row : audit.balances.of(asked, null, true).rows()) assertSame(row, fold);
            for (var row : audit.balances.of(asked, RandomLedger.TOWNSHIPS.get(i % 3), false).rows()) assertSame(row, fold);
        }
    }

    private static void assertSame(BalanceRow row, NaiveFold fold) {
        var said = new int[] {row.assigned(), row.filled(), row.leadershipReserve(), row.otherReserve(), row.excess(), row.offQuota()};
        var measures = new Measure[] {Measure.ASSIGNED, Measure.FILLED, Measure.LEADERSHIP_RESERVE, Measure.OTHER_RESERVE, Measure.EXCESS, Measure.OFF_QUOTA};
        for (int m = 0; m < said.length; m++)
            assertThat(said[m]).as(row + " " + measures[m]).isEqualTo(fold.sum(row.organ(), row.unit(), row.kind(), measures[m]));
        if (row.unit() == null) assertThat(row.approved()).isEqualTo(fold.sum(row.organ(), null, row.kind(), Measure.APPROVED));
    }
}
