package dingbian.laws;

import dingbian.ledger.LimitEvent.LimitApproved;
import dingbian.ledger.LimitEvent.LimitReturned;

/** 限额申请之请 of the walk. */
final class LimitBids {
    private final Office office;
    private final EstablishmentBids quotas;

    LimitBids(Office office, EstablishmentBids quotas) {
        this.office = office;
        this.quotas = quotas;
    }

    /** Mostly the next step of a limit that was proposed. */
    Bid next() {
        var open = office.limits.values().stream().filter(step -> !(step instanceof LimitApproved)).toList();
        if (open.isEmpty() || office.chance(30)) return proposed("XE" + office.random.nextInt(60));
        var last = office.late(open);
        if (last instanceof LimitReturned) return proposed(last.proposal());
        var step = Bid.of("establishment/" + (office.chance(75) ? "approve-limit" : "return-limit"), "organ", last.organ(), "proposal", last.proposal());
        return (step.post().endsWith("return-limit") ? step.with("reason", "再议") : step).as(office.chance(90) ? "reviewer" : "clerk");
    }

    private Bid proposed(String code) {
        var set = quotas.setLimit();
        return new Bid("establishment/propose-limit", set.body(), set.by(), set.day()).with("proposal", code);
    }
}
