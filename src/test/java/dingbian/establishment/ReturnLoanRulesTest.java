package dingbian.establishment;

import static dingbian.establishment.Desk.given;
import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.SUPPORT;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.ReturnLoan;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.QuotaEvent.LoanReturned;
import dingbian.ledger.QuotaEvent.QuotaIssued;
import dingbian.ledger.QuotaEvent.QuotaReallocated;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 沙井镇 has lent 3 of its 5 to 乌江镇 on 1 March 2011, until 1 March 2012. */
@DisplayName("归还周转")
class ReturnLoanRulesTest {
    private static final String DUE = "2012-03-01";

    private static LedgerEvent[] lent(LedgerEvent... more) {
        var loan = Stream.of(granted(5), half(SHAJING, -3), half(WUJIANG, 3));
        return ganzhou(Stream.concat(loan, Stream.of(more)).toArray(LedgerEvent[]::new));
    }

    private static LedgerEvent half(String organ, int change) {
        return new QuotaReallocated(organ, ADMIN, change, day(DUE), on("2011-03-01"));
    }

    private static LedgerEvent returned(String organ, int change, String day) {
        return new LoanReturned(organ, ADMIN, change, day(DUE), on(day));
    }

    private static ReturnLoan giveBack(int amount, String day) {
        return giveBack(ADMIN, WUJIANG, SHAJING, amount, DUE, day);
    }

    private static ReturnLoan giveBack(Kind kind, String from, String to, int amount, String due, String day) {
        return new ReturnLoan(kind, from, to, amount, day(due), on(day));
    }

    @Test @DisplayName("借方减，贷方增，县区账上同记，总额不变")
    void whatWasLentGoesBack() {
        given(lent()).when(giveBack(2, "2011-09-01")).then(returned(WUJIANG, -2, "2011-09-01"),
            new QuotaIssued(DISTRICT, WUJIANG, ADMIN, -2, null, on("2011-09-01")), returned(SHAJING, 2, "2011-09-01"),
            new QuotaIssued(DISTRICT, SHAJING, ADMIN, 2, null, on("2011-09-01")));
    }

    @Test @DisplayName("不得多还")
    void noMoreThanIsOnLoan() {
        given(lent()).when(giveBack(4, "2011-09-01")).refuses(LOAN_NOT_OPEN, "borrowed", 3, "lent", 3, "asked", 4);
    }

    @Test @DisplayName("已还的不再还，日后已还的今日也不再还")
    void whatWentBackIsNotGivenAgain() {
        given(lent(returned(WUJIANG, -2, "2011-06-01"), returned(SHAJING, 2, "2011-06-01"))).when(giveBack(2, "2011-09-01"))
            .refuses(LOAN_NOT_OPEN, "borrowed", 1, "asked", 2);
        given(lent(returned(WUJIANG, -2, "2011-12-01"), returned(SHAJING, 2, "2011-12-01"))).when(giveBack(2, "2011-09-01"))
            .refuses(LOAN_NOT_OPEN, "borrowed", 1, "lent", 1);
    }

    @Test @DisplayName("借用之前、他日归还、他类编制、借贷颠倒：没有这笔周转")
    void itMustBeThatLoan() {
        given(lent()).when(giveBack(1, "2011-02-28")).refuses(LOAN_NOT_OPEN, "borrowed", 0);
        given(lent()).when(giveBack(ADMIN, WUJIANG, SHAJING, 1, "2012-03-02", "2011-09-01")).refuses(LOAN_NOT_OPEN, "returnDue", day("2012-03-02"));
        given(lent()).when(giveBack(SUPPORT, WUJIANG, SHAJING, 1, DUE, "2011-09-01")).refuses(LOAN_NOT_OPEN, "kind", SUPPORT);
        given(lent()).when(giveBack(ADMIN, SHAJING, WUJIANG, 1, DUE, "2011-09-01")).refuses(LOAN_NOT_OPEN, "borrowed", 0, "lent", 0);
        given(lent()).when(giveBack(ADMIN, SHAJING, SHAJING, 1, DUE, "2011-09-01")).refuses(LOAN_NOT_OPEN, "lent", 3);
    }

    @Test @DisplayName("逾期仍可归还")
    void lateIsBetterThanNever() {
        given(lent()).when(giveBack(3, "2013-01-01")).then(returned(WUJIANG, -3, "2013-01-01"),
            new QuotaIssued(DISTRICT, WUJIANG, ADMIN, -3, null, on("2013-01-01")), returned(SHAJING, 3, "2013-01-01"),
            new QuotaIssued(DISTRICT, SHAJING, ADMIN, 3, null, on("2013-01-01")));
    }

    @Test @DisplayName("借方已用的，不得归还")
    void theBorrowerMustBeAbleToSpareIt() {
        given(lent(entered(ZHANG, WUJIANG, ADMIN, null, "2011-04-01"))).when(giveBack(3, "2011-09-01"))
            .refuses(QUOTA_IN_USE, "organ", WUJIANG, "approved", 3, "filled", 1, "spare", 2, "asked", 3);
    }

    @Test @DisplayName("只在同一县区的乡镇之间归还")
    void onlyWithinOneDistrict() {
        given(lent()).when(giveBack(ADMIN, WUJIANG, DISTRICT, 1, DUE, "2011-09-01")).refuses(CROSS_LEVEL);
    }

    @Test @DisplayName("未建账之日不得归还，无此机构亦然")
    void bothBooksMustBeOpen() {
        given(lent()).when(giveBack(1, "1999-12-31")).refuses(BOOK_NOT_OPEN, "organ", WUJIANG);
        given(lent()).when(giveBack(ADMIN, WUJIANG, "620702199", 1, DUE, "2011-09-01")).knowsNo("organ");
    }
}
