package dingbian.audit;

import static dingbian.audit.Looked.given;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.EntryMode;
import dingbian.ledger.InspectionEvent.FindingClosed;
import dingbian.ledger.InspectionEvent.FindingRaised;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.InspectionQuestion;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LimitType;
import dingbian.ledger.PlanEvent.PlanIssued;
import dingbian.ledger.QuotaEvent.LoanReturned;
import dingbian.ledger.QuotaEvent.QuotaReallocated;
import dingbian.ledger.UnitType;
import dingbian.ledger.UseEvent.SlotCancelled;
import dingbian.ledger.UseEvent.UseAuthorised;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("核查：期限与总量")
class DeadlineFindingsTest {
    private static Looked shajing(LedgerEvent... more) {
        return given(Stream.concat(Stream.of(district(on("2010-10-01")), township(SHAJING, "沙井镇", on("2010-10-01")),
            unit(SHAJING, "DZ", UnitType.OFFICE, on("2010-10-01"))), Stream.of(more)).toArray(LedgerEvent[]::new));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @Test @DisplayName("借入的周转编制到期未还；当日、已还、借出的一方不是")
    void aLoanThatIsNotBack() {
        var lent = new QuotaReallocated(SHAJING, Kind.ADMIN, 2, day("2011-12-31"), on("2011-01-05"));
        var back = new LoanReturned(SHAJING, Kind.ADMIN, -1, day("2011-12-31"), on("2011-11-01"));
        var found = shajing(lent, back).on("2012-01-10").finds("LOAN_OVERDUE", "loaned", 1, "returnDue", day("2011-12-31"), "days", 10L);
        assertThat(found.since()).isEqualTo("2012-01-01");
        shajing(lent).on("2011-12-31").findsNo("LOAN_OVERDUE");
        shajing(lent, back, back).on("2012-01-10").findsNo("LOAN_OVERDUE");
        shajing(new QuotaReallocated(SHAJING, Kind.ADMIN, -2, day("2011-12-31"), on("2011-01-05"))).on("2012-01-10").findsNo("LOAN_OVERDUE");
    }

    @Test @DisplayName("用编号码过期而未用未销")
    void slotsThatExpired() {
        var notice = new UseAuthorised(SHAJING, null, "甘编用〔2011〕1号", null, Kind.ADMIN, 2, EntryMode.TRANSFER_IN, List.of(), List.of("S1", "S2"),
            day("2011-06-30"), "clerk", on("2011-01-05"));
        var cancelled = new SlotCancelled(SHAJING, null, "甘编用〔2011〕1号", "S1", Kind.ADMIN, null, "clerk", on("2011-03-01"));
        var found = shajing(notice, cancelled).on("2011-07-10").finds("SLOT_OVERDUE", "count", 1L, "validUntil", day("2011-06-30"), "days", 10L);
        assertThat(found.events()).containsExactly("e-4");
        shajing(notice).on("2011-06-30").findsNo("SLOT_OVERDUE");
        shajing(notice, cancelled, new SlotCancelled(SHAJING, null, "甘编用〔2011〕1号", "S2", Kind.ADMIN, null, "clerk", on("2011-03-01"))).on("2011-07-10")
            .findsNo("SLOT_OVERDUE");
    }

    private static LedgerEvent issued(String day) {
        return new PlanIssued(SHAJING, "SD-1", 1, "clerk", on(day));
    }

    @Test @DisplayName("三定方案到期限之日仍未下发")
    void aPlanThatIsLate() {
        assertThat(shajing().on("2011-03-31").finds("PLAN_NOT_ISSUED", "deadline", day("2011-03-31"), "days", 0L).since()).isEqualTo("2011-03-31");
        shajing().on("2011-03-30").findsNo("PLAN_NOT_ISSUED");
        shajing(issued("2011-03-31")).on("2011-04-30").findsNo("PLAN_NOT_ISSUED");
    }

    @Test @DisplayName("方案下发后过期限未公示")
    void aPlanThatWasNotPublished() {
        shajing(issued("2011-03-02")).on("2011-03-31").finds("NOTICE_NOT_PUBLISHED", "issued", day("2011-03-02"), "days", 29L, "limit", 15);
        shajing(issued("2011-03-02")).on("2011-03-17").findsNo("NOTICE_NOT_PUBLISHED");
        shajing().on("2011-03-31").findsNo("NOTICE_NOT_PUBLISHED");
        var notice = new NoticePublished(SHAJING, "GS-1", "公示", List.of("政务栏"), null, "clerk", on("2011-03-05"));
        shajing(issued("2011-03-02"), notice).on("2011-03-31").findsNo("NOTICE_NOT_PUBLISHED");
        shajing(issued("2011-03-10"), notice).on("2011-04-30").finds("NOTICE_NOT_PUBLISHED", "issued", day("2011-03-10"));
    }

    @Test @DisplayName("督查问题到期未销号")
    void anInspectionFindingThatIsOpen() {
        var raised = new FindingRaised(SHAJING, "DC-1", "1", InspectionQuestion.POSTS, "两人未定岗", day("2011-04-15"), "reviewer", on("2011-04-02"));
        var found = shajing(raised).on("2011-04-20").finds("INSPECTION_FINDING_OVERDUE", "question", InspectionQuestion.POSTS, "days", 5L);
        assertThat(found.words()).isEqualTo("两人未定岗");
        shajing(raised).on("2011-04-15").findsNo("INSPECTION_FINDING_OVERDUE");
        shajing(raised, new FindingClosed(SHAJING, "DC-1", "1", "已定岗", "clerk", on("2011-04-18"))).on("2011-04-20").findsNo("INSPECTION_FINDING_OVERDUE");
    }

    @Test @DisplayName("“十一五”期间编制与人员只减不增；期初不算增，2011年起不再查")
    void onlyFewer() {
        var quota = grant(SHAJING, Kind.ADMIN, 5, LimitType.GRANT, on("2010-10-01"));
        var people = opening(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2010-10-05"));
        shajing(quota, people, grant(SHAJING, Kind.ADMIN, 2, LimitType.GRANT, on("2010-11-01"))).on("2010-12-31")
            .finds("TOTAL_GROWING", "quotas", 2, "people", 0, "organName", "甘州区");
        var found = shajing(quota, people, enter(SHAJING, "DZ", Kind.ADMIN, "p2", null, on("2010-11-05"))).on("2010-12-31").finds("TOTAL_GROWING", "people", 1);
        assertThat(found.since()).isEqualTo("2010-11-05");
        assertThat(found.events()).containsExactly("e-6");
        shajing(quota, people).on("2010-12-31").findsNo("TOTAL_GROWING");
        shajing(quota, people, enter(SHAJING, "DZ", Kind.ADMIN, "p2", null, on("2010-11-05")), exit(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2010-11-06")))
            .on("2010-12-31").findsNo("TOTAL_GROWING");
        shajing(quota, people, enter(SHAJING, "DZ", Kind.ADMIN, "p2", null, on("2010-11-05"))).on("2011-01-01").findsNo("TOTAL_GROWING");
    }
}
