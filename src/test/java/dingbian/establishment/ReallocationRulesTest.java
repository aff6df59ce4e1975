package dingbian.establishment;

import static dingbian.establishment.Desk.given;
import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.Reallocate;
import dingbian.establishment.EstablishmentCommand.Share;
import dingbian.ledger.QuotaEvent.QuotaIssued;
import dingbian.ledger.QuotaEvent.QuotaReallocated;
import dingbian.ledger.QuotaEvent.ReserveSet;
import dingbian.ledger.ReservePurpose;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("动态调剂")
class ReallocationRulesTest {
    private static final LocalDate FOR_GOOD = null;

    private static Reallocate move(String from, int given, String to, int taken, LocalDate returnDue, String day) {
        return new Reallocate(ADMIN, List.of(new Share(from, given)), List.of(new Share(to, taken)), returnDue, on(day));
    }

    private static Reallocate move(int amount, String day) {
        return move(SHAJING, amount, WUJIANG, amount, FOR_GOOD, day);
    }

    @Test @DisplayName("一让一进，总额不变，县区账上同记")
    void whatOneGivesAnotherTakes() {
        given(ganzhou(granted(26))).when(move(3, "2011-03-01")).then(
            new QuotaReallocated(SHAJING, ADMIN, -3, FOR_GOOD, on("2011-03-01")), new QuotaIssued(DISTRICT, SHAJING, ADMIN, -3, null, on("2011-03-01")),
            new QuotaReallocated(WUJIANG, ADMIN, 3, FOR_GOOD, on("2011-03-01")), new QuotaIssued(DISTRICT, WUJIANG, ADMIN, 3, null, on("2011-03-01")));
    }

    @Test @DisplayName("自己让给自己，不为调剂")
    void nobodyGivesToHimself() {
        given(ganzhou(granted(26))).when(move(SHAJING, 1, SHAJING, 1, FOR_GOOD, "2011-03-01")).refuses(NOT_ZERO_SUM, "given", 1);
    }

    @Test @DisplayName("周转的编制记归还之日")
    void aLoanSaysWhenItGoesBack() {
        var due = LocalDate.of(2012, 3, 1);
        given(ganzhou(granted(1))).when(move(SHAJING, 1, WUJIANG, 1, due, "2011-03-01")).then(
            new QuotaReallocated(SHAJING, ADMIN, -1, due, on("2011-03-01")), new QuotaIssued(DISTRICT, SHAJING, ADMIN, -1, null, on("2011-03-01")),
            new QuotaReallocated(WUJIANG, ADMIN, 1, due, on("2011-03-01")), new QuotaIssued(DISTRICT, WUJIANG, ADMIN, 1, null, on("2011-03-01")));
    }

    @Test @DisplayName("归还之日须晚于借用之日")
    void aLoanGoesBackLater() {
        given(ganzhou(granted(1))).when(move(SHAJING, 1, WUJIANG, 1, day("2011-03-01"), "2011-03-01"))
            .refuses(RETURN_BEFORE_LOAN, "returnDue", day("2011-03-01"), "day", day("2011-03-01"));
    }

    @Test @DisplayName("让出与接收须相等")
    void thePaperMustBalance() {
        given(ganzhou(granted(26))).when(move(SHAJING, 3, WUJIANG, 2, FOR_GOOD, "2011-03-01")).refuses(NOT_ZERO_SUM, "given", 3, "taken", 2);
    }

    @Test @DisplayName("不同层级之间不得调剂")
    void nothingMovesBetweenLevels() {
        given(ganzhou(limit(ADMIN, 388))).when(move(DISTRICT, 3, WUJIANG, 3, FOR_GOOD, "2011-03-01")).refuses(CROSS_LEVEL);
    }

    @Test @DisplayName("层级之禁自2007年5月起施行；此前县区调出的，县区无上级账可记")
    void in2006LevelsDidNotMatter() {
        given(ganzhou(limit(ADMIN, 388))).when(move(DISTRICT, 3, WUJIANG, 3, FOR_GOOD, "2006-03-01")).then(
            new QuotaReallocated(DISTRICT, ADMIN, -3, FOR_GOOD, on("2006-03-01")),
            new QuotaReallocated(WUJIANG, ADMIN, 3, FOR_GOOD, on("2006-03-01")), new QuotaIssued(DISTRICT, WUJIANG, ADMIN, 3, null, on("2006-03-01")));
    }

    @Test @DisplayName("已用的编制不得让出")
    void whatIsFilledIsNotSpare() {
        given(ganzhou(granted(2), entered(ZHANG, "2010-01-01"))).when(move(2, "2011-03-01"))
            .refuses(QUOTA_IN_USE, "approved", 2, "filled", 1, "spare", 1, "asked", 2);
    }

    @Test @DisplayName("日后将用的编制，今日也不得让出")
    void whatFillsLaterIsNotSpareToday() {
        given(ganzhou(granted(1), entered(ZHANG, "2011-06-01"))).when(move(1, "2011-03-01"))
            .refuses(QUOTA_IN_USE, "day", day("2011-06-01"), "spare", 0);
    }

    @Test @DisplayName("已分解到机构的编制不得让出")
    void whatUnitsHaveIsNotSpare() {
        given(ganzhou(granted(5), assigned(OFFICE, ADMIN, 4))).when(move(2, "2011-03-01")).refuses(QUOTA_IN_USE, "assigned", 4, "spare", 1);
    }

    @Test @DisplayName("预留的编制不得让出")
    void whatIsReservedIsNotSpare() {
        given(ganzhou(granted(5), new ReserveSet(SHAJING, ADMIN, ReservePurpose.OTHER, 4, 4, null, on(FOUNDED)))).when(move(2, "2011-03-01"))
            .refuses(QUOTA_IN_USE, "otherReserve", 4, "spare", 1);
    }

    @Test @DisplayName("正好空着的，全可让出")
    void whatIsSpareMayAllGo() {
        given(ganzhou(granted(5), assigned(OFFICE, ADMIN, 3), entered(ZHANG, "2010-01-01"))).when(move(2, "2011-03-01")).then(
            new QuotaReallocated(SHAJING, ADMIN, -2, FOR_GOOD, on("2011-03-01")), new QuotaIssued(DISTRICT, SHAJING, ADMIN, -2, null, on("2011-03-01")),
            new QuotaReallocated(WUJIANG, ADMIN, 2, FOR_GOOD, on("2011-03-01")), new QuotaIssued(DISTRICT, WUJIANG, ADMIN, 2, null, on("2011-03-01")));
    }

    @Test @DisplayName("一方尚未建账之日，不得调剂")
    void bothBooksMustBeOpen() {
        given(ganzhou(granted(5))).when(move(1, "1999-12-31")).refuses(BOOK_NOT_OPEN, "organ", SHAJING);
    }

    @Test @DisplayName("无此机构，不得调剂")
    void bothOrgansMustBeKnown() {
        given(ganzhou(granted(5))).when(move(SHAJING, 1, "620702199", 1, FOR_GOOD, "2011-03-01")).knowsNo("organ");
    }
}
