package dingbian.story.ganzhou;

import java.time.LocalDate;
import java.util.List;

/** 下发: what an issued plan does to units, quotas and posts. */
final class Issuing {

    private final Ledger ledger;
    private final Establishing establishing;

    Issuing(Ledger ledger, Establishing establishing) {
        this.ledger = ledger;
        this.establishing = establishing;
    }

    /** What an issued plan does for one unit and kind: its quota from now on, and its further posts. */
    void issued(Act act, Township t, String unit, Kind kind, int amount, List<Unit.Post> posts) {
        int change = amount - ledger.on(act.paper().effectiveOn(), "ASSIGNED", t.code(), kind, unit);
        act.add(change, "ASSIGNED", t.code(), kind, unit).add(change, "ASSIGNED", t.code(), kind)
                .add(posts.size(), "POSTS", t.code(), kind, unit);
        establishing.lay(act, t, unit, kind, posts);
    }

    /** A post of a unit that a plan merges goes at once if nobody holds it. */
    void givenUp(Act act, Township t, String unit, Kind kind, String post) {
        var day = act.paper().effectiveOn();
        if (ledger.staysThere(day, "POST", t.code(), unit, post) && ledger.staysZero(day, "HELD", t.code(), post))
            act.add(-1, "POST", t.code(), unit, post).add(-1, "POSTS", t.code(), kind, unit);
    }

    /** After all units of a plan: what they have together is within the township's quota. */
    void issuedFits(Township t, LocalDate from) {
        for (var kind : Kind.values()) establishing.assignedFits(t, kind, from);
    }
}
