package dingbian.reform;

import dingbian.ledger.Decision;
import dingbian.reform.InspectionCommand.*;
import dingbian.reform.PlanCommand.*;

/** 改革的规则: which of them answers which command. */
final class Reform {

    private Reform() {}

    static Decision decide(ReformCommand command, Dossier dossier) {
        if (command instanceof DraftPlan c) return PlanRules.draft(c, dossier);
        if (command instanceof SubmitPlan c) return PlanRules.submit(c, dossier);
        if (command instanceof ReviewPlan c) return PlanRules.review(c, dossier);
        if (command instanceof ExaminePlan c) return PlanRules.examine(c, dossier);
        if (command instanceof ApprovePlan c) return PlanRules.approve(c, dossier);
        if (command instanceof ReturnPlan c) return PlanRules.giveBack(c, dossier);
        if (command instanceof IssuePlan c) return PlanRules.issue(c, dossier);
        if (command instanceof OpenInspection c) return InspectionRules.open(c, dossier);
        if (command instanceof AnswerQuestion c) return InspectionRules.answer(c, dossier);
        if (command instanceof RaiseFinding c) return InspectionRules.raise(c, dossier);
        if (command instanceof ReplyFinding c) return InspectionRules.reply(c, dossier);
        if (command instanceof CloseFinding c) return InspectionRules.close(c, dossier);
        if (command instanceof CloseInspection c) return InspectionRules.end(c, dossier);
        if (command instanceof PublishNotice c) return InspectionRules.publish(c, dossier);
        throw new AssertionError(command);
    }
}
