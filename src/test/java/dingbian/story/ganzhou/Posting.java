package dingbian.story.ganzhou;

import static dingbian.story.ganzhou.Ledger.key;
import static dingbian.story.ganzhou.Script.must;

import java.time.LocalDate;
import java.util.Map;

/** The posting desk's commands that place people, each refused here if the ledger would refuse it. */
final class Posting {

    private final Script script;
    private final Ledger ledger;

    Posting(Script script) {
        this.script = script;
        this.ledger = script.ledger;
    }

    /** Where somebody goes: a unit of a township, a kind of quota and perhaps a post. */
    record Seat(Township organ, String unit, Kind kind, String post) { }

    void opening(Person p, Seat seat, boolean offQuota, Paper paper, String label) {
        must(!p.placed(), "already somewhere", p.key);
        free(seat, paper.effectiveOn());
        var act = script.write("posting/record-opening", label, paper, "organ", seat.organ().code(), "unit", seat.unit(),
                "kind", seat.kind(), "person", p.attributes, "post", seat.post(), "offQuota", offQuota ? Boolean.TRUE : null);
        arrive(act, p, seat, offQuota);
        script.remember(label, act, p);
    }

    void enter(Person p, Seat seat, String mode, String exception, Paper paper, String label) {
        must(!p.placed(), "already somewhere", p.key);
        mayComeIn(seat, paper.effectiveOn());
        var act = script.write("posting/enter", label, paper, "organ", seat.organ().code(), "unit", seat.unit(),
                "kind", seat.kind(), "person", p.attributes, "post", seat.post(), "mode", mode,
                "exception", Json.object("type", exception, "document", paper.document()));
        arrive(act, p, seat, false);
        script.remember(label, act, p);
    }

    void assign(Person p, Seat seat, String via, Paper paper, String label) {
        must(p.stay().organ() == seat.organ() && p.stay().kind() == seat.kind() && !p.excess, "assign inside", p.key);
        mayTakeSeat(seat, paper.effectiveOn(), p);
        var act = script.write("posting/assign", label, paper, "person", p.reference(), "organ", seat.organ().code(),
                "unit", seat.unit(), "post", seat.post(), "via", via);
        script.remember(label, act, p);
        depart(act, p);
        arrive(act, p, seat, false);
    }

    /** To another township, or to another unit of the same one. */
    void transfer(Person p, Seat seat, Paper paper, String label) {
        must(p.placed() && p.stay().kind() == seat.kind(), "transfer of the same kind", p.key);
        if (p.stay().organ() == seat.organ()) mayTakeSeat(seat, paper.effectiveOn(), p);
        else mayComeIn(seat, paper.effectiveOn());
        var act = script.write("posting/transfer", label, paper, "person", p.reference(), "toOrgan", seat.organ().code(),
                "toUnit", seat.unit(), "toKind", seat.kind(), "toPost", seat.post());
        script.remember(label, act, p);
        depart(act, p);
        arrive(act, p, seat, false);
    }

    void exit(Person p, String mode, Paper paper, String label) {
        must(p.placed(), "not here", p.key);
        var act = script.write("posting/exit", label, paper, "person", p.reference(), "mode", mode);
        script.remember(label, act, p);
        depart(act, p);
        p.move(new Person.Stay(null, null, null, null, paper.effectiveOn(), false));
    }

    void reverse(String label, String reason, Paper paper) {
        var done = script.remembered(label);
        script.write("posting/reverse", null, paper, "eventId", "@" + label, "reason", reason).undo(done.act());
        done.person().undoMove();
        done.person().excess = done.wasExcess();
    }

    void arrive(Act act, Person p, Seat seat, boolean offQuota) {
        var organ = seat.organ().code();
        if (offQuota) act.add(1, "OFFQUOTA", organ, seat.kind());
        else act.add(1, "FILLED", organ, seat.kind()).add(1, "FILLED", organ, seat.kind(), seat.unit());
        act.add(1, "PEOPLE", organ, seat.unit());
        if (seat.post() != null) act.add(1, "HELD", organ, seat.post());
        p.move(new Person.Stay(seat.organ(), seat.unit(), seat.kind(), seat.post(), act.paper().effectiveOn(), offQuota));
    }

    void depart(Act act, Person p) {
        var stay = p.stay();
        var organ = stay.organ().code();
        must(!act.paper().effectiveOn().isBefore(stay.since()), "later move", p.key, stay);
        if (stay.offQuota()) act.add(-1, "OFFQUOTA", organ, stay.kind());
        else act.add(-1, "FILLED", organ, stay.kind()).add(-1, "FILLED", organ, stay.kind(), stay.unit());
        act.add(-1, "PEOPLE", organ, stay.unit());
        if (stay.post() != null && !p.excess) act.add(-1, "HELD", organ, stay.post());
        if (p.excess) act.add(-1, "EXCESS", organ, stay.kind());
        p.excess = false;
    }

    /** R01, R02: a vacancy on every day from then on, in a book that is over in nothing. */
    void mayComeIn(Seat seat, LocalDate from) {
        var organ = seat.organ().code();
        for (var kind : Kind.values()) {
            must(ledger.leastLeft(from, key("APPROVED", organ, kind), key("FILLED", organ, kind)) >= 0, "over", seat);
        }
        var limit = seat.kind() == Kind.INSTITUTION ? "ASSIGNED" : "APPROVED";
        must(ledger.leastLeft(from, key(limit, organ, seat.kind()), key("FILLED", organ, seat.kind())) >= 1, "full", seat);
        mayTakeSeat(seat, from, null);
    }

    void mayTakeSeat(Seat seat, LocalDate from, Person insider) {
        var organ = seat.organ().code();
        var unit = Unit.coded(seat.unit());
        must(unit == null || seat.kind().fits(unit.type()), "wrong kind", seat);
        var stays = insider != null && insider.stay().unit().equals(seat.unit());
        if (!stays && ledger.on(from, "ASSIGNED", organ, seat.kind(), seat.unit()) > 0) {
            must(ledger.leastLeft(from, key("ASSIGNED", organ, seat.kind(), seat.unit()),
                    key("FILLED", organ, seat.kind(), seat.unit())) >= 1, "unit full", seat);
        }
        free(seat, from);
    }

    private void free(Seat seat, LocalDate from) {
        must(ledger.staysThere(from, "UNIT", seat.organ().code(), seat.unit()), "unit not open", seat);
        if (seat.post() == null) return;
        must(ledger.staysThere(from, "POST", seat.organ().code(), seat.unit(), seat.post()), "no such post", seat);
        must(ledger.staysZero(from, "HELD", seat.organ().code(), seat.post()), "post held", seat);
    }
}
