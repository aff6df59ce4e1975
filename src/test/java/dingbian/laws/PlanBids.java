package dingbian.laws;

import dingbian.ledger.Kind;
import dingbian.ledger.PlanEvent;
import dingbian.ledger.PlanEvent.PlanApproved;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.PlanEvent.PlanExamined;
import dingbian.ledger.PlanEvent.PlanReturned;
import dingbian.ledger.PlanEvent.PlanReviewed;
import dingbian.ledger.PlanEvent.PlanSubmitted;
import dingbian.ledger.UnitType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 三定方案之请 of the walk: small plans, mostly the next step of one that is on its way, now and then the wrong step or by its maker. */
final class PlanBids {
    private final Office office;
    private final EstablishmentBids quotas;

    PlanBids(Office office, EstablishmentBids quotas) {
        this.office = office;
        this.quotas = quotas;
    }

    Bid next() {
        var under = office.plans.values().stream().filter(step -> !(step instanceof PlanEvent.PlanIssued)).toList();
        if (under.size() < 2 || office.chance(8)) return draft(quotas.organ(), "SD" + office.random.nextInt(60));
        var ripe = under.stream().filter(step -> step instanceof PlanExamined || step instanceof PlanApproved).toList();
        if (!ripe.isEmpty() && office.chance(50)) return after(office.any(ripe));
        var last = office.late(under);
        if (office.chance(6)) return step(office.any(List.of("submit-plan", "review-plan", "examine-plan", "approve-plan", "issue-plan")), last, "clerk");
        boolean checked = !(last instanceof PlanDrafted) && !(last instanceof PlanReturned);
        if (checked && office.chance(9)) return step("return-plan", last, "reviewer").with("reason", "再议");
        return after(last);
    }

    private Bid after(PlanEvent last) {
        if (last instanceof PlanReturned || last instanceof PlanDrafted && office.chance(10)) return draft(last.organ(), last.plan());
        if (last instanceof PlanDrafted) return step("submit-plan", last, "township");
        if (last instanceof PlanSubmitted) return step("review-plan", last, "reviewer").with("opinion", "同意");
        if (last instanceof PlanReviewed) return step("examine-plan", last, "admin");
        return last instanceof PlanExamined ? step("approve-plan", last, "admin") : last instanceof PlanApproved ? step("issue-plan", last, "clerk")
            : draft(last.organ(), last.plan());
    }

    private static Bid step(String verb, PlanEvent last, String user) {
        return Bid.of("reform/" + verb, "organ", last.organ(), "plan", last.plan()).as(user);
    }

    private Bid draft(String organ, String plan) {
        var units = new ArrayList<Map<String, Object>>();
        for (int i = 0; i <= office.random.nextInt(2); i++) units.add(unit(organ));
        var old = office.units.stream().filter(unit -> unit.organ().equals(organ)).toList();
        return Bid.of("reform/draft-plan", "organ", organ, "plan", plan, "title", "三定方案", "units", units,
            "closing", old.isEmpty() || office.chance(70) ? null : List.of(office.any(old).unit())).as("township");
    }

    /** Mostly a new unit; with a quota and as many posts, now and then one too many. */
    private Map<String, Object> unit(String organ) {
        var there = office.units.stream().filter(unit -> unit.organ().equals(organ)).toList();
        boolean kept = !there.isEmpty() && office.chance(40);
        var of = kept ? office.any(there) : new Office.Unit(organ, "U" + office.random.nextInt(40), office.any(List.of(UnitType.values())));
        var kind = quotas.kindFor(of.type());
        int amount = office.chance(60) ? 0 : 1 + office.random.nextInt(2);
        return Bid.of("", "unit", of.unit(), "name", "办" + office.random.nextInt(5), "unitType", of.type(), "plates", office.chance(20) ? List.of("司法所") : null,
            "predecessors", there.isEmpty() || office.chance(60) ? null : List.of(office.any(there).unit()),
            "quotas", List.of(Map.of("kind", kind, "amount", amount)), "posts", posts(kind, office.chance(90) ? amount : amount + 1)).body();
    }

    private List<Map<String, Object>> posts(Kind kind, int count) {
        var posts = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < count; i++) {
            posts.add(Map.of("post", "S" + office.random.nextInt(400), "title", "科员", "kind", kind, "leadership", office.chance(15)));
        }
        return posts;
    }
}
