package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.given;
import static dingbian.posting.Desk.reverse;
import static dingbian.posting.Desk.reversed;

import dingbian.ledger.LedgerEvent;
import dingbian.ledger.SeatEvent.OpeningRecorded;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.ExitMode;
import dingbian.ledger.StandingEvent.ConcurrentPostTaken;
import dingbian.posting.PostingCommand.Reverse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may be put back where he was. The founding of 甘州 is the acts a1 to a7, so that the first act of a test is a8 with e8. */
@DisplayName("冲正")
class ReversalRulesTest {
    private static LedgerEvent concurrent(String organ) {
        return new ConcurrentPostTaken(organ, OFFICE, ZHANG, "01", on("2011-02-01"));
    }

    @Test @DisplayName("误录之事，冲正整事")
    void aWrongActIsUndone() {
        given(ganzhou(entered(ZHANG, "2011-01-01"))).when(reverse("e8")).then(reversed(SHAJING, "a8"));
    }

    @Test @DisplayName("调动冲正，调出、调入两本账同冲，从哪一半说起都一样")
    void aTransferIsUndoneInBothBooks() {
        var moved = given(ganzhou(entered(ZHANG, "2010-01-01"))).and(transferred(ZHANG, null, "2011-01-01"));
        moved.when(reverse("e9")).then(reversed(SHAJING, "a9"), reversed(WUJIANG, "a9"));
        moved.when(reverse("e10")).then(reversed(SHAJING, "a9"), reversed(WUJIANG, "a9"));
    }

    @Test @DisplayName("无此事，无从冲正")
    void anUnknownEventIsNotFound() {
        given(ganzhou()).when(reverse("e99")).knowsNo("event");
    }

    @Test @DisplayName("冲正之日期亦须有序")
    void aReversalHasItsDaysInOrder() {
        given(ganzhou(entered(ZHANG, "2011-01-01"))).when(new Reverse("e8", "误录", on("2011-06-30", "2011-06-29", "2011-06-30"))).refuses(DATES_OUT_OF_ORDER);
    }

    @Test @DisplayName("一事只冲正一次")
    void anActIsUndoneOnce() {
        given(ganzhou(entered(ZHANG, "2011-01-01"), reversed(SHAJING, "a8"))).when(reverse("e8")).refuses(ALREADY_REVERSED, "act", "a8");
    }

    @Test @DisplayName("冲正不再冲正，照实另记")
    void aReversalIsFinal() {
        given(ganzhou(entered(ZHANG, "2011-01-01"), reversed(SHAJING, "a8"))).when(reverse("e9")).refuses(REVERSAL_IS_FINAL, "act", "a9");
    }

    @Test @DisplayName("同一人后来又有变动的，先冲后事")
    void laterWordsOfThePersonComeFirst() {
        var later = given(ganzhou(entered(ZHANG, "2010-01-01"))).and(transferred(ZHANG, null, "2011-01-01"));
        later.when(reverse("e8")).refuses(LATER_ACT_DEPENDS, "act", "a9", "eventId", "e9", "type", "PersonTransferredOut", "organ", SHAJING);
        later.and(reversed(SHAJING, "a9"), reversed(WUJIANG, "a9")).when(reverse("e8")).then(reversed(SHAJING, "a8"));
    }

    @Test @DisplayName("在他处兼任的，先免兼，方可冲其上编")
    void aSecondPostElsewhereComesFirst() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), concurrent(WUJIANG))).when(reverse("e8"))
            .refuses(LATER_ACT_DEPENDS, "type", "ConcurrentPostTaken", "organ", WUJIANG);
    }

    @Test @DisplayName("其位已有人上编的，不得冲正下编；另有空编则可")
    void aTakenPlaceIsNotGivenBack() {
        given(ganzhou(granted(1), entered(ZHANG, "2010-01-01"), exited(ZHANG, null, "2011-01-01"), entered(LI, "2011-02-01"))).when(reverse("e10"))
            .refuses(LATER_ACT_DEPENDS, "type", "PersonEntered", "eventId", "e11");
        given(ganzhou(granted(2), entered(ZHANG, "2010-01-01"), exited(ZHANG, null, "2011-01-01"), entered(LI, "2011-02-01"))).when(reverse("e10"))
            .then(reversed(SHAJING, "a10"));
    }

    @Test @DisplayName("机构内其位已有人的，亦不得冲正")
    void aTakenPlaceInTheUnitIsNotGivenBack() {
        given(ganzhou(granted(5), assigned(OFFICE, ADMIN, 1), entered(ZHANG, "2010-01-01"), exited(ZHANG, null, "2011-01-01"), entered(LI, "2011-02-01")))
            .when(reverse("e11")).refuses(LATER_ACT_DEPENDS, "eventId", "e12");
    }

    @Test @DisplayName("编制其后核减的，仍可冲正下编，照实成超编")
    void aPlaceThatWasCutMakesAnExcess() {
        given(ganzhou(granted(1), entered(ZHANG, "2010-01-01"), exited(ZHANG, null, "2011-01-01"), granted(-1))).when(reverse("e10"))
            .then(reversed(SHAJING, "a10"));
    }

    @Test @DisplayName("其岗已有人的，不得冲正，虽有空编")
    void aTakenPostIsNotGivenBack() {
        var base = ganzhou(granted(5), posts(OFFICE, ADMIN, "01"), entered(ZHANG, SHAJING, ADMIN, "01", "2010-01-01"));
        given(base).and(exited(ZHANG, "01", "2011-01-01")).and(entered(LI, SHAJING, ADMIN, "01", "2011-02-01")).when(reverse("e11"))
            .refuses(LATER_ACT_DEPENDS, "eventId", "e12");
        given(base).and(excess(ZHANG, "01", "2011-01-01")).and(entered(LI, SHAJING, ADMIN, "01", "2011-02-01")).when(reverse("e11"))
            .refuses(LATER_ACT_DEPENDS, "eventId", "e12");
        given(base).and(exited(ZHANG, "01", "2011-01-01")).and(entered(LI, "2011-02-01")).when(reverse("e11")).then(reversed(SHAJING, "a11"));
    }

    @Test @DisplayName("下编之后已在他处的，不得冲正下编")
    void whoIsElsewhereIsNotPutBack() {
        given(ganzhou(granted(5), entered(ZHANG, "2010-01-01"), exited(ZHANG, null, "2011-01-01"), entered(ZHANG, WUJIANG, ADMIN, null, "2011-02-01")))
            .when(reverse("e10")).refuses(PERSON_ELSEWHERE, "organ", WUJIANG, "since", day("2011-02-01"));
    }

    @Test @DisplayName("编外人员减去之后已在他处的，亦同")
    void whoWasOffQuotaAndIsElsewhereIsNotPutBack() {
        given(ganzhou(new OpeningRecorded(SHAJING, OFFICE, INSTITUTION, ZHANG, null, true, on(FOUNDED)),
            new PersonExited(SHAJING, OFFICE, INSTITUTION, ZHANG, null, true, false, ExitMode.OTHER, on("2011-01-01")),
            entered(ZHANG, WUJIANG, ADMIN, null, "2011-02-01"))).when(reverse("e9")).refuses(PERSON_ELSEWHERE, "organ", WUJIANG);
    }
}
