package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.ERASED;
import static dingbian.posting.Desk.by;
import static dingbian.posting.Desk.given;
import static dingbian.posting.Desk.reverse;
import static dingbian.posting.Desk.reversed;

import dingbian.ledger.EntryMode;
import dingbian.ledger.InspectionEvent.FindingClosed;
import dingbian.ledger.InspectionEvent.FindingReplied;
import dingbian.ledger.LimitEvent.LimitApproved;
import dingbian.ledger.LimitEvent.LimitReturned;
import dingbian.ledger.OfficeEvent;
import dingbian.ledger.OfficeEvent.UserLocked;
import dingbian.ledger.UseEvent.UseRequested;
import dingbian.ledger.UseEvent.UseReturned;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may undo what. The founding of 甘州 is the acts a1 to a7, so that the first act of a test is a8 with e8. */
@DisplayName("谁可冲正")
class ReversalRightsTest {
    @Test @DisplayName("本办之事不冲正，照实另记")
    void anActOfTheOfficeStands() {
        var locked = new UserLocked(OfficeEvent.OFFICE, "clerk", "调离", on("2011-06-29"));
        given(ganzhou(locked)).when(reverse("e8")).refuses(OFFICE_ACT_STANDS, "act", "a8", "type", "UserLocked");
        var approved = new LimitApproved(DISTRICT, "XE-1", "reviewer", on("2011-06-29"));
        given(ganzhou(approved)).when(reverse("e8")).refuses(OFFICE_ACT_STANDS, "act", "a8", "type", "LimitApproved");
        var returned = new LimitReturned(DISTRICT, "XE-1", "依据不足", "reviewer", on("2011-06-29"));
        given(ganzhou(returned)).when(reverse("e8")).refuses(OFFICE_ACT_STANDS, "act", "a8", "type", "LimitReturned");
    }

    @Test @DisplayName("经办的人不得冲正他人的审核、退回；自己撤回的、别人经办的，可以")
    void theMakerDoesNotUndoTheCheck() {
        var asked = new UseRequested(SHAJING, "YB-1", OFFICE, ADMIN, 1, EntryMode.OTHER, List.of(), "缺人", null, "clerk", on("2011-06-01"));
        var back = new UseReturned(SHAJING, "YB-1", "材料不全", "reviewer", on("2011-06-02"));
        by("clerk", ganzhou(asked, back)).when(reverse("e9")).refuses(MAKER_IS_CHECKER, "matter", "YB-1", "by", "clerk", "step", "UseRequested");
        by("other", ganzhou(asked, back)).when(reverse("e9")).then(reversed(SHAJING, "a9"));
        by("clerk", ganzhou(asked, new UseReturned(SHAJING, "YB-1", "撤回", "clerk", on("2011-06-02")))).when(reverse("e9")).then(reversed(SHAJING, "a9"));
        by("clerk", ganzhou(asked)).when(reverse("e8")).then(reversed(SHAJING, "a8"));
        var replied = new FindingReplied(SHAJING, "JC-1", "1", "已改", "clerk", on("2011-06-01"));
        var closed = new FindingClosed(SHAJING, "JC-1", "1", "属实", "reviewer", on("2011-06-02"));
        by("clerk", ganzhou(replied, closed)).when(reverse("e9")).refuses(MAKER_IS_CHECKER, "matter", "JC-1", "step", "FindingReplied");
    }

    @Test @DisplayName("已销毁的人，不得冲正其下编、调出；冲其上编，无人复位，可以")
    void nobodyIsSeatedOfWhomNothingIsKnown() {
        var gone = given(ganzhou(granted(1), entered(ERASED, "2010-01-01"), exited(ERASED, null, "2011-01-01")));
        gone.when(reverse("e10")).refuses(ALREADY_ERASED, "person", ERASED);
        given(ganzhou(granted(1), entered(ERASED, "2010-01-01"))).when(reverse("e9")).then(reversed(SHAJING, "a9"));
    }
}
