package dingbian.posting;

import dingbian.ledger.Entry;
import dingbian.ledger.InspectionEvent.FindingClosed;
import dingbian.ledger.InspectionEvent.FindingReplied;
import dingbian.ledger.MatterEvent;
import dingbian.ledger.PlanEvent.PlanApproved;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanExamined;
import dingbian.ledger.PlanEvent.PlanReturned;
import dingbian.ledger.PlanEvent.PlanReviewed;
import dingbian.ledger.PlanEvent.PlanSubmitted;
import dingbian.ledger.UseEvent.UseApproved;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.ledger.UseEvent.UseRequested;
import dingbian.ledger.UseEvent.UseReturned;
import dingbian.ledger.UseEvent.UseReviewed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 审核之步: whoever made a matter does not undo what another has checked of it, be it an approval or a return. Pure. */
final class CheckedSteps {

    private record Check(Set<Class<? extends MatterEvent>> steps, List<Class<? extends MatterEvent>> makers) {}

    private static final List<Check> CHECKS = List.of(
        new Check(Set.of(UseReviewed.class, UseApproved.class, UseAuthorised.class, UseReturned.class), List.of(UseRequested.class)),
        new Check(Set.of(PlanReviewed.class, PlanExamined.class, PlanApproved.class, PlanReturned.class), List.of(PlanDrafted.class, PlanSubmitted.class)),
        new Check(Set.of(FindingClosed.class), List.of(FindingReplied.class)));

    private CheckedSteps() {}

    /** The step that he who wants to undo the act took himself, and that another has checked by it. */
    static Optional<MatterEvent> madeByHim(Undoing x) {
        return x.entries().map(Entry::event).filter(MatterEvent.class::isInstance).map(MatterEvent.class::cast)
            .filter(step -> !step.by().equals(x.by())).flatMap(step -> makings(step, x)).filter(making -> making.by().equals(x.by())).findFirst();
    }

    private static Stream<MatterEvent> makings(MatterEvent step, Undoing x) {
        var matter = x.books().get(step.organ()).acts().matter(step.matter());
        return CHECKS.stream().filter(check -> check.steps().contains(step.getClass())).flatMap(check -> check.makers().stream())
            .flatMap(maker -> matter.last(maker).<MatterEvent>map(making -> making).stream());
    }
}
