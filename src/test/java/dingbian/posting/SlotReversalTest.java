package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.LATER_ACT_DEPENDS;
import static dingbian.posting.Desk.given;
import static dingbian.posting.SlotRulesTest.*;

import dingbian.ledger.EntryMode;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.posting.PostingCommand.Reverse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("用编之冲正")
class SlotReversalTest {
    @Test @DisplayName("冲正上编，号码复得；号码已用的核准不得冲正")
    void aReversedEntryGivesTheSlotBack() {
        var used = given(ganzhou(granted(1))).and(notice(ONE)).and(entry(LI, ONE, "2011-03-02"));
        used.when(new Reverse("e9", "误录", on("2011-03-05"))).refuses(LATER_ACT_DEPENDS, "type", "PersonEntered");
        used.and(new ActReversed(SHAJING, used.actOf("e10"), "误录", on("2011-03-05")))
            .when(enter(ONE, "2011-03-06")).then(entry(LI, ONE, "2011-03-06"));
    }

    @Test @DisplayName("销号腾出的空编已另作他用，销号不得冲正")
    void aCancellationThatOthersRestOnStands() {
        var cancelled = given(ganzhou(granted(1))).and(notice(ONE)).and(cancelled(ONE, "2011-03-02"));
        cancelled.and(entered(ZHANG, "2011-03-03")).when(new Reverse("e10", "误录", on("2011-03-05"))).refuses(LATER_ACT_DEPENDS, "type", "PersonEntered");
        given(ganzhou(granted(1))).and(notice(ONE)).and(cancelled(ONE, "2011-03-02")).and(new UseAuthorised(SHAJING, null, "通2", null, ADMIN, 1,
            EntryMode.OTHER, List.of(), List.of(TWO), null, "admin", on("2011-03-03")))
            .when(new Reverse("e10", "误录", on("2011-03-05"))).refuses(LATER_ACT_DEPENDS, "type", "UseAuthorised");
    }

    @Test @DisplayName("空编已核准给人的，腾出它的下编不得冲正")
    void anExitWhoseVacancyWasAuthorisedStands() {
        given(ganzhou(granted(1), opening(ZHANG, OFFICE, ADMIN, null))).and(exited(ZHANG, null, "2011-02-01")).and(notice(ONE))
            .when(new Reverse("e10", "误录", on("2011-03-05"))).refuses(LATER_ACT_DEPENDS, "type", "UseAuthorised");
    }
}
