package dingbian.story.ganzhou;

import static dingbian.story.ganzhou.Script.must;

/** The posting desk's commands that move nobody: excess and its diversion, leave, concurrent posts. */
final class Caring {

    private final Script script;

    Caring(Script script) {
        this.script = script;
    }

    void declareExcess(Person p, String ground, Paper paper) {
        var stay = p.stay();
        var organ = stay.organ().code();
        must(!p.excess && stay.post() == null && !paper.effectiveOn().isBefore(stay.since()), "declare", p.key);
        script.write("posting/declare-excess", null, paper, "person", p.reference(), "ground", ground).add(1, "EXCESS", organ, stay.kind());
        p.excess = true;
        var ledger = script.ledger;
        var day = paper.effectiveOn();
        must(ledger.on(day, "EXCESS", organ, stay.kind())
                <= ledger.on(day, "FILLED", organ, stay.kind()) - ledger.on(day, "APPROVED", organ, stay.kind()),
                "more declared than over", p.key);
    }

    void plan(Person p, String channel, Township destination, String due, Paper paper) {
        must(p.excess, "plan for one who is not excess", p.key);
        script.write("posting/plan-diversion", null, paper, "person", p.reference(), "channel", channel,
                "destination", destination == null ? null : destination.code(), "due", due);
    }

    void complete(Person p, String channel, Paper paper) {
        must(!p.excess, "still counts", p.key);
        script.write("posting/complete-diversion", null, paper, "person", p.reference(), "channel", channel);
    }

    void leave(Person p, String reason, Paper paper) {
        must(p.stay().post() != null && !paper.effectiveOn().isBefore(p.stay().since()), "leave", p.key);
        script.write("posting/leave-post", null, paper, "person", p.reference(), "reason", reason);
    }

    void comeBack(Person p, Paper paper) {
        script.write("posting/return-to-post", null, paper, "person", p.reference());
    }

    void concurrent(Person p, String unit, String post, boolean end, Paper paper) {
        var organ = p.stay().organ().code();
        must(end || script.ledger.staysZero(paper.effectiveOn(), "HELD", organ, post), "post held", post);
        script.write("posting/concurrent-post", null, paper, "person", p.reference(), "organ", organ, "unit", unit,
                "post", post, "end", end ? Boolean.TRUE : null).add(end ? -1 : 1, "HELD", organ, post);
        p.concurrentPost = end ? null : post;
    }
}
