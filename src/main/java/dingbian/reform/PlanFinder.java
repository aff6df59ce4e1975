package dingbian.reform;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.PlanEvent;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Matters.Step;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import dingbian.platform.Wording;
import dingbian.reform.PlanCommand.DraftPlan;
import dingbian.reform.PlanFile.PlanRow;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** 找方案: plans as they stood at a moment, their versions, and whether they fit. */
@Component
class PlanFinder {
    private final Knowledge knowledge;
    private final Matters matters;
    private final BookFinder books;
    private final Policies policies;
    private final Wording wording;

    PlanFinder(Knowledge knowledge, Matters matters, BookFinder books, Policies policies, Wording wording) {
        this.knowledge = knowledge;
        this.matters = matters;
        this.books = books;
        this.policies = policies;
        this.wording = wording;
    }

    /** @param organ null: of all townships */
    Rows<PlanRow> all(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        var begun = Matters.begun(matters.within(moment, organ, PlanEvent.class).stream(), PlanDrafted.class);
        return Rows.of(moment, begun.stream().map(steps -> PlanRow.of(steps, books.name(moment, steps.get(0).event().organ()))).toList());
    }

    PlanFile one(AsOf asked, String organ, String plan) {
        var moment = knowledge.of(asked);
        return PlanFile.of(moment, steps(moment, organ, plan), books.name(moment, organ));
    }

    PlanComparison compared(AsOf asked, String organ, String plan, int from, int to) {
        var moment = knowledge.of(asked);
        var steps = steps(moment, organ, plan);
        return PlanComparison.of(moment, version(steps, from), version(steps, to));
    }

    /** The last version, on the day that is asked for. */
    PlanVerdict checked(AsOf asked, String organ, String plan) {
        var moment = knowledge.of(asked);
        return verdict(moment, PlanFile.drafted(steps(moment, organ, plan)));
    }

    /** A plan that nobody drafted yet. */
    PlanVerdict checked(DraftPlan c, Basis basis, String by) {
        var moment = knowledge.of(new AsOf(basis.effectiveOn(), Axis.EFFECTIVE, null));
        return verdict(moment, new PlanDrafted(c.organ(), c.plan(), 0, c.title(), c.duties(), c.units(), c.closing(), by, basis));
    }

    private PlanVerdict verdict(Moment moment, PlanDrafted plan) {
        var basis = new Basis(plan.basis().document(), plan.basis().issuer(), moment.at(), moment.at(), moment.at(), false);
        var held = new LinkedHashMap<String, Book>();
        var dossier = new Dossier(basis, plan.by(), organ -> held.computeIfAbsent(organ, any -> books.at(moment, organ)), policies);
        return PlanVerdict.of(moment, plan, PlanCheck.of(plan, dossier, PlanTrial.of(plan, dossier)), wording);
    }

    private List<Step<PlanEvent>> steps(Moment moment, String organ, String plan) {
        books.name(moment, organ);
        var steps = matters.of(moment, organ, PlanEvent.class).stream().filter(step -> step.event().plan().equals(plan)).toList();
        if (steps.stream().noneMatch(step -> step.event() instanceof PlanDrafted)) throw new UnknownCodeException("plan", plan);
        return steps;
    }

    private static PlanDrafted version(List<Step<PlanEvent>> steps, int version) {
        return steps.stream().map(Step::event).filter(PlanDrafted.class::isInstance).map(PlanDrafted.class::cast).filter(draft -> draft.version() == version)
            .findFirst().orElseThrow(() -> new UnknownCodeException("version", String.valueOf(version)));
    }
}
