package dingbian.posting;

import dingbian.ledger.Decision;
import dingbian.posting.PostingCommand.*;
import dingbian.posting.SelectionCommand.*;
import dingbian.posting.UseCommand.*;

/** 上下编的规则: which of them answers which command. */
final class Posting {

    private Posting() {}

    static Decision decide(OfPerson command, Case x) {
        if (command instanceof RecordOpening c) return EntryRules.recordOpening(c, x);
        if (command instanceof Enter c) return EntryRules.enter(c, x);
        if (command instanceof Assign c) return MoveRules.assign(c, x);
        if (command instanceof Transfer c) return MoveRules.transfer(c, x);
        if (command instanceof Exit c) return MoveRules.exit(c, x);
        if (command instanceof ConcurrentPost c) return StandingRules.concurrentPost(c, x);
        if (command instanceof LeavePost c) return StandingRules.leavePost(c, x);
        if (command instanceof ReturnToPost c) return StandingRules.returnToPost(c, x);
        if (command instanceof DeclareExcess c) return DiversionRules.declareExcess(c, x);
        if (command instanceof PlanDiversion c) return DiversionRules.planDiversion(c, x);
        if (command instanceof CompleteDiversion c) return DiversionRules.completeDiversion(c, x);
        throw new AssertionError(command);
    }

    static Decision decide(UseCommand command, Affair x) {
        if (command instanceof RequestUse c) return UseRules.request(c, x);
        if (command instanceof ReviewUse c) return UseRules.review(c, x);
        if (command instanceof ApproveUse c) return UseRules.approve(c, x);
        if (command instanceof ReturnUse c) return UseRules.giveBack(c, x);
        if (command instanceof AuthoriseUse c) return UseRules.authorise(c, x);
        if (command instanceof CancelSlot c) return SlotRules.cancel(c, x);
        throw new AssertionError(command);
    }

    static Decision decide(SelectionCommand command, Affair x) {
        if (command instanceof OpenSelection c) return SelectionRules.open(c, x);
        if (command instanceof ListCandidates c) return SelectionRules.list(c, x);
        if (command instanceof DecideSelection c) return SelectionRules.decide(c, x);
        throw new AssertionError(command);
    }
}
