package dingbian.reform;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Level;
import dingbian.ledger.Matter;
import dingbian.ledger.PlanEvent;
import dingbian.ledger.PlanEvent.PlanApproved;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanExamined;
import dingbian.ledger.PlanEvent.PlanIssued;
import dingbian.ledger.PlanEvent.PlanReturned;
import dingbian.ledger.PlanEvent.PlanReviewed;
import dingbian.ledger.PlanEvent.PlanSubmitted;
import dingbian.ledger.UnknownCodeException;
import dingbian.reform.PlanCommand.ApprovePlan;
import dingbian.reform.PlanCommand.DraftPlan;
import dingbian.reform.PlanCommand.ExaminePlan;
import dingbian.reform.PlanCommand.IssuePlan;
import dingbian.reform.PlanCommand.ReturnPlan;
import dingbian.reform.PlanCommand.ReviewPlan;
import dingbian.reform.PlanCommand.SubmitPlan;
import java.util.ArrayList;
import java.util.List;

/** 三定方案的规则: step by step, no step by its maker, and only what fits is approved and issued. Pure. */
final class PlanRules {

    private PlanRules() {}

    static Decision draft(DraftPlan c, Dossier x) {
        var matter = x.matter(c.organ(), c.plan());
        var guards = x.inOpenBook(c.organ()).require(NOT_A_TOWNSHIP, () -> x.book(c.organ()).level() == Level.TOWNSHIP, () -> Facts.of("organ", c.organ()));
        boolean again = matter.last().filter(PlanEvent.class::isInstance).isPresent();
        if (again) matter.follows(guards, x.basis(), PlanDrafted.class, PlanReturned.class);
        else matter.isNew(guards);
        int version = matter.last(PlanDrafted.class).map(PlanDrafted::version).orElse(0) + 1;
        return guards.approve(() -> List.of(new PlanDrafted(c.organ(), c.plan(), version, c.title(), c.duties(), c.units(), c.closing(), x.by(), x.basis())));
    }

    static Decision submit(SubmitPlan c, Dossier x) {
        return plan(c, x).follows(x.inOpenBook(c.organ()), x.basis(), PlanDrafted.class)
            .approve(() -> List.of(new PlanSubmitted(c.organ(), c.plan(), version(c, x), x.by(), x.basis())));
    }

    static Decision review(ReviewPlan c, Dossier x) {
        var plan = plan(c, x);
        return byAnother(plan, plan.follows(x.inOpenBook(c.organ()), x.basis(), PlanSubmitted.class), x)
            .approve(() -> List.of(new PlanReviewed(c.organ(), c.plan(), version(c, x), c.opinion(), x.by(), x.basis())));
    }

    static Decision examine(ExaminePlan c, Dossier x) {
        var plan = plan(c, x);
        return byAnother(plan, plan.follows(x.inOpenBook(c.organ()), x.basis(), PlanReviewed.class), x)
            .approve(() -> List.of(new PlanExamined(c.organ(), c.plan(), version(c, x), c.opinion(), x.by(), x.basis())));
    }

    static Decision approve(ApprovePlan c, Dossier x) {
        var plan = plan(c, x);
        var guards = byAnother(plan, plan.follows(x.inOpenBook(c.organ()), x.basis(), PlanExamined.class), x);
        return fits(guards, c, PlanCheck.of(drafted(plan), x, PlanTrial.of(drafted(plan), x)))
            .approve(() -> List.of(new PlanApproved(c.organ(), c.plan(), version(c, x), c.opinion(), x.by(), x.basis())));
    }

    static Decision giveBack(ReturnPlan c, Dossier x) {
        var plan = plan(c, x);
        var guards = plan.follows(x.inOpenBook(c.organ()), x.basis(), PlanSubmitted.class, PlanReviewed.class, PlanExamined.class, PlanApproved.class);
        return byAnother(plan, guards, x)
            .approve(() -> List.of(new PlanReturned(c.organ(), c.plan(), version(c, x), c.reason(), x.by(), x.basis())));
    }

    /** 下发即生效: the step, and in the same act the units, quotas and posts. */
    static Decision issue(IssuePlan c, Dossier x) {
        var plan = plan(c, x);
        var trial = PlanTrial.of(drafted(plan), x);
        var misfits = PlanCheck.of(drafted(plan), x, trial);
        return fits(plan.follows(x.inOpenBook(c.organ()), x.basis(), PlanApproved.class), c, misfits).approve(() -> {
            var events = new ArrayList<LedgerEvent>(List.of(new PlanIssued(c.organ(), c.plan(), version(c, x), x.by(), x.basis())));
            events.addAll(trial.events());
            return events;
        });
    }

    private static Guards byAnother(Matter plan, Guards guards, Dossier x) {
        return plan.notBy(guards, x.by(), PlanDrafted.class, PlanSubmitted.class);
    }

    /** 不合者不批、不发. */
    private static Guards fits(Guards guards, PlanCommand c, List<Misfit> misfits) {
        var errors = misfits.stream().filter(Misfit::isError).toList();
        return guards.require(PLAN_DOES_NOT_FIT, errors::isEmpty, () -> Facts.of("matter", c.plan(), "count", errors.size(),
            "problem", errors.get(0).said(), "problems", errors.stream().map(Misfit::rule).distinct().toList()));
    }

    private static Matter plan(PlanCommand c, Dossier x) {
        var matter = x.matter(c.organ(), c.plan());
        if (matter.last(PlanDrafted.class).isEmpty()) throw new UnknownCodeException("plan", c.plan());
        return matter;
    }

    private static PlanDrafted drafted(Matter plan) {
        return plan.last(PlanDrafted.class).orElseThrow();
    }

    private static int version(PlanCommand c, Dossier x) {
        return drafted(x.matter(c.organ(), c.plan())).version();
    }
}
