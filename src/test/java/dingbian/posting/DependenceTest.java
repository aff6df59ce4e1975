package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.LATER_ACT_DEPENDS;
import static dingbian.posting.Desk.given;
import static dingbian.posting.Desk.reverse;
import static dingbian.posting.Desk.reversed;

import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LimitType;
import dingbian.ledger.PostEvent.PostWithdrawn;
import dingbian.ledger.QuotaEvent.QuotaGranted;
import dingbian.ledger.QuotaEvent.ReserveSet;
import dingbian.ledger.ReservePurpose;
import dingbian.ledger.UnitEvent.UnitClosed;
import dingbian.ledger.UnitEvent.UnitRenamed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What rests on quotas, units and posts. The first act of a test is a8 with e8. */
@DisplayName("后事所依")
class DependenceTest {
    private static PostWithdrawn withdrawn(String post) {
        return new PostWithdrawn(SHAJING, OFFICE, ADMIN, post, false, on("2011-01-01"));
    }

    private static LedgerEvent reserved(int change) {
        return new ReserveSet(SHAJING, ADMIN, ReservePurpose.OTHER, 0, change, null, on(FOUNDED));
    }

    @Test @DisplayName("已用的核定不得冲正，未用则可，两本账同冲")
    void aGrantThatWasUsedStays() {
        given(ganzhou()).and(granted(1), issued(SHAJING, ADMIN, 1, FOUNDED)).and(entered(ZHANG, "2011-01-01")).when(reverse("e8"))
            .refuses(LATER_ACT_DEPENDS, "eventId", "e10", "type", "PersonEntered");
        given(ganzhou()).and(granted(1), issued(SHAJING, ADMIN, 1, FOUNDED)).when(reverse("e8")).then(reversed(DISTRICT, "a8"), reversed(SHAJING, "a8"));
    }

    @Test @DisplayName("核定虽用而仍有余，可冲正")
    void aGrantThatIsNotNeededMayGo() {
        given(ganzhou(granted(1), granted(SHAJING, ADMIN, 1, "2011-01-01"), entered(ZHANG, "2011-01-01"))).when(reverse("e8"))
            .refuses(LATER_ACT_DEPENDS, "eventId", "e9", "type", "QuotaGranted");
        given(ganzhou(granted(1), granted(SHAJING, ADMIN, 1, "2011-01-01"), entered(ZHANG, "2011-01-01"))).when(reverse("e9")).then(reversed(SHAJING, "a9"));
    }

    @Test @DisplayName("已分解到机构的核定不得冲正")
    void aGrantThatUnitsHaveStays() {
        given(ganzhou(granted(5), assigned(OFFICE, ADMIN, 5))).when(reverse("e8")).refuses(LATER_ACT_DEPENDS, "type", "UnitQuotaAssigned");
    }

    @Test @DisplayName("补记而已由后数替代的核定，替代之后所用与它无关")
    void aGrantThatEndedCarriesNobodyLater() {
        var backDated = new QuotaGranted(SHAJING, ADMIN, 3, 3, LimitType.GRANT, day("2011-01-01"), on("2010-01-01"));
        given(ganzhou(granted(SHAJING, ADMIN, 1, "2011-01-01"), backDated, entered(ZHANG, "2011-01-01"))).when(reverse("e9")).then(reversed(SHAJING, "a9"));
        given(ganzhou(granted(SHAJING, ADMIN, 1, "2011-01-01"), backDated, entered(ZHANG, "2010-12-31"))).when(reverse("e9"))
            .refuses(LATER_ACT_DEPENDS, "type", "PersonEntered");
    }

    @Test @DisplayName("核减腾出的限额已另核定的，不得冲正核减")
    void whatACutFreedIsNotTakenBack() {
        given(ganzhou(limit(ADMIN, 10))).and(granted(10), issued(SHAJING, ADMIN, 10, FOUNDED)).and(granted(-4), issued(SHAJING, ADMIN, -4, FOUNDED))
            .and(granted(WUJIANG, ADMIN, 4, FOUNDED), issued(WUJIANG, ADMIN, 4, FOUNDED)).when(reverse("e11"))
            .refuses(LATER_ACT_DEPENDS, "organ", DISTRICT, "eventId", "e14", "type", "QuotaIssued");
    }

    @Test @DisplayName("分解已设岗、已上人的，不得冲正")
    void aShareThatIsUsedStays() {
        given(ganzhou(granted(5), assigned(OFFICE, ADMIN, 1), posts(OFFICE, ADMIN, "01"))).when(reverse("e9"))
            .refuses(LATER_ACT_DEPENDS, "type", "PostsAllocated");
        given(ganzhou(granted(5), assigned(OFFICE, ADMIN, 1), entered(ZHANG, "2011-01-01"))).when(reverse("e9"))
            .refuses(LATER_ACT_DEPENDS, "type", "PersonEntered");
    }

    @Test @DisplayName("释放的预留已用的，不得冲正")
    void aReserveThatWasReleasedAndUsedIsNotSetAgain() {
        given(ganzhou(granted(1), reserved(1), reserved(-1), entered(ZHANG, "2011-01-01"))).when(reverse("e10"))
            .refuses(LATER_ACT_DEPENDS, "type", "PersonEntered");
    }

    @Test @DisplayName("已用的机构不得冲正设立，其中凡有记事皆是")
    void aUnitWithAHistoryStays() {
        given(ganzhou(entered(ZHANG, "2011-01-01"))).when(reverse("e3")).refuses(LATER_ACT_DEPENDS, "type", "PersonEntered");
        given(ganzhou(new UnitRenamed(SHAJING, OFFICE, "综合办", on("2011-01-01")))).when(reverse("e3")).refuses(LATER_ACT_DEPENDS, "type", "UnitRenamed");
        given(ganzhou()).when(reverse("e3")).then(reversed(SHAJING, "a3"));
    }

    @Test @DisplayName("账上已有记事的，不得冲正建账")
    void aBookWithAHistoryStays() {
        given(ganzhou()).when(reverse("e2")).refuses(LATER_ACT_DEPENDS, "type", "UnitOpened");
    }

    @Test @DisplayName("机构其后撤销的，编制不得再放回")
    void noQuotaIsPutBackIntoAClosedUnit() {
        given(ganzhou(granted(5), assigned(OFFICE, ADMIN, 5), assigned(OFFICE, ADMIN, -5), new UnitClosed(SHAJING, OFFICE, on("2011-02-01"))))
            .when(reverse("e10")).refuses(LATER_ACT_DEPENDS, "type", "UnitClosed");
    }

    @Test @DisplayName("机构、岗位其后撤去的，误动之人仍可放回，再照实另记")
    void aPersonIsPutBackSoThatHisTrueMoveCanBeRecorded() {
        given(ganzhou(posts(OFFICE, ADMIN, "01"), entered(ZHANG, SHAJING, ADMIN, "01", "2010-01-01"), exited(ZHANG, "01", "2011-01-01"), withdrawn("01"),
            new UnitClosed(SHAJING, OFFICE, on("2011-02-01")))).when(reverse("e10")).then(reversed(SHAJING, "a10"));
    }

    @Test @DisplayName("撤岗之后另已设岗满编的，不得冲正撤岗")
    void aWithdrawnPostWhosePlaceIsTakenStaysWithdrawn() {
        given(ganzhou(assigned(OFFICE, ADMIN, 1), posts(OFFICE, ADMIN, "01"), withdrawn("01"), posts(OFFICE, ADMIN, "02"))).when(reverse("e10"))
            .refuses(LATER_ACT_DEPENDS, "eventId", "e11");
    }

    @Test @DisplayName("有人之岗不得冲正设岗")
    void aPostThatIsUsedStays() {
        given(ganzhou(posts(OFFICE, ADMIN, "01"), entered(ZHANG, SHAJING, ADMIN, "01", "2010-01-01"))).when(reverse("e8"))
            .refuses(LATER_ACT_DEPENDS, "eventId", "e9");
    }
}
