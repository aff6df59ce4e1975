package dingbian.reform;

import dingbian.ledger.PlanEvent;
import dingbian.ledger.PlanEvent.PlanApproved;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanExamined;
import dingbian.ledger.PlanEvent.PlanReturned;
import dingbian.ledger.PlanEvent.PlanReviewed;
import dingbian.ledger.PlanEvent.PlannedUnit;
import dingbian.platform.Matters.Step;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import dingbian.platform.StepRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 三定方案一卷: all its versions, and each step that was taken. {@code state}: the last step. */
record PlanFile(LocalDate at, String axis, Instant knownAt, long position, String organ, String organName, String plan, String title, int version,
                String state, List<Version> versions, List<PlanStep> steps) {

    /** 一稿. */
    record Version(int version, String title, List<String> duties, List<PlannedUnit> units, List<String> closing, String by, String document, LocalDate day) {}

    /** 一步: of which version. */
    record PlanStep(int version, StepRow step) {}

    /** 方案目录一行; {@code steps}: all that were taken, of every version. */
    record PlanRow(String organ, String organName, String plan, String title, int version, int returned, String state, StepRow last,
                   List<PlanStep> steps) {

        static PlanRow of(List<Step<PlanEvent>> steps, String organName) {
            var last = steps.get(steps.size() - 1);
            return new PlanRow(last.event().organ(), organName, last.event().plan(), drafted(steps).title(), last.event().version(),
                (int) steps.stream().filter(step -> step.event() instanceof PlanReturned).count(), last.event().type(), row(last),
                taken(steps));
        }
    }

    static PlanFile of(Moment moment, List<Step<PlanEvent>> steps, String organName) {
        var last = steps.get(steps.size() - 1).event();
        var versions = steps.stream().map(Step::event).filter(PlanDrafted.class::isInstance).map(PlanDrafted.class::cast).map(PlanFile::version).toList();
        return new PlanFile(moment.at(), Rows.word(moment), moment.knownAt(), moment.position(), last.organ(), organName, last.plan(),
            drafted(steps).title(), last.version(), last.type(), versions, taken(steps));
    }

    private static List<PlanStep> taken(List<Step<PlanEvent>> steps) {
        return steps.stream().map(step -> new PlanStep(step.event().version(), row(step))).toList();
    }

    /** The last version. */
    static PlanDrafted drafted(List<Step<PlanEvent>> steps) {
        return steps.stream().map(Step::event).filter(PlanDrafted.class::isInstance).map(PlanDrafted.class::cast).reduce((first, second) -> second)
            .orElseThrow();
    }

    private static Version version(PlanDrafted draft) {
        return new Version(draft.version(), draft.title(), draft.duties(), draft.units(), draft.closing(), draft.by(), draft.basis().document(),
            draft.basis().effectiveOn());
    }

    private static StepRow row(Step<PlanEvent> step) {
        return StepRow.of(step, words(step.event()));
    }

    private static String words(PlanEvent event) {
        if (event instanceof PlanReviewed reviewed) return reviewed.opinion();
        if (event instanceof PlanExamined examined) return examined.opinion();
        if (event instanceof PlanApproved approved) return approved.opinion();
        return event instanceof PlanReturned returned ? returned.reason() : null;
    }
}
