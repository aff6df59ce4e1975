package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.LATER_ACT_DEPENDS;
import static dingbian.posting.Desk.given;

import dingbian.ledger.Given;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanIssued;
import dingbian.ledger.PostEvent.NumberedPost;
import dingbian.ledger.PostEvent.PostsAllocated;
import dingbian.ledger.QuotaEvent.UnitQuotaAssigned;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.SeatEvent.OpeningRecorded;
import dingbian.ledger.UnitEvent.UnitOpened;
import dingbian.ledger.UnitType;
import dingbian.posting.PostingCommand.Reverse;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The founding is the acts a1 to a7, the quota a8, the draft a9; the issue is a10, its first event e10. */
@DisplayName("三定方案的冲正")
class PlanReversalTest {
    private static final String ISSUED = "2011-03-02", LATER = "2011-03-10", TODAY = "2011-06-30";
    private static final Reverse REVERSE = new Reverse("e10", "误发", on(TODAY));
    private static final LedgerEvent DRAFT = new PlanDrafted(SHAJING, "SD-1", 1, "三定", List.of(), List.of(), List.of(), "township", on("2011-03-01"));

    private static Given issued() {
        return given(ganzhou(granted(5), DRAFT)).and(new PlanIssued(SHAJING, "SD-1", 1, "clerk", on(ISSUED)),
            new UnitOpened(SHAJING, "ZH", "综合办", UnitType.OFFICE, List.of(), List.of(), List.of(), on(ISSUED)),
            new UnitQuotaAssigned(SHAJING, "ZH", ADMIN, 2, 2, null, on(ISSUED)),
            new PostsAllocated(SHAJING, "ZH", ADMIN, List.of(new NumberedPost("ZH-1", "科员", false)), on(ISSUED)));
    }

    @Test @DisplayName("下发以后无事相依，整案冲正")
    void anIssueIsUndoneWhole() {
        issued().when(REVERSE).then(new ActReversed(SHAJING, "a10", "误发", on(TODAY)));
        issued().when(new Reverse("e13", "误发", on(TODAY))).then(new ActReversed(SHAJING, "a10", "误发", on(TODAY)));
    }

    @Test @DisplayName("有人已在新机构，不得冲正")
    void nobodyLosesHisUnit() {
        issued().and(new OpeningRecorded(SHAJING, "ZH", ADMIN, ZHANG, "ZH-1", false, on(LATER))).when(REVERSE)
            .refuses(LATER_ACT_DEPENDS, "type", "OpeningRecorded");
    }

    @Test @DisplayName("编制又调整过、方案又有一步，不得冲正")
    void aLaterFigureAndALaterStepRestOnIt() {
        issued().and(new UnitQuotaAssigned(SHAJING, "ZH", ADMIN, 3, 1, null, on(LATER))).when(REVERSE).refuses(LATER_ACT_DEPENDS, "type", "UnitQuotaAssigned");
        issued().and(new PlanDrafted(SHAJING, "SD-1", 2, "三定", List.of(), List.of(), List.of(), "township", on(LATER))).when(REVERSE)
            .refuses(LATER_ACT_DEPENDS, "type", "PlanDrafted");
    }
}
