package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Basis;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.ledger.Rule;
import dingbian.ledger.Seat;
import dingbian.ledger.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * 一案: what a decision about one person may look at. {@code registration} is the event that makes an unknown person known, or null.
 * The guards here are those that several commands share, each one sentence of docs/rules.md. Pure.
 */
record Case(Basis basis, Whereabouts person, PersonRegistered registration, Shelf books, Predicate<Rule> inForce) implements Sitting {

    /** 在编: the person counts against a quota on that day. */
    void onQuota(Guards guards) {
        guards.require(NOT_ON_QUOTA, () -> person.quotaSeatOn(day()).isPresent(), () -> Facts.of("person", person.person(), "day", day()));
    }

    /** 同一人的变动依次记. */
    void noLaterMove(Guards guards) {
        var later = person.moveAfter(day());
        guards.require(LATER_MOVE, later::isEmpty, () -> Facts.of("person", person.person(), "day", day(), "eventId", later.orElseThrow().eventId(),
            "type", later.orElseThrow().event().type(), "document", later.orElseThrow().event().basis().document(),
            "laterDay", later.orElseThrow().event().basis().effectiveOn()));
    }

    /** 一名实有人员只能对应一个编制. */
    void nowhereElse(Guards guards) {
        var elsewhere = person.seatFrom(day());
        guards.require(ALREADY_ON_POST, elsewhere::isEmpty, () -> seatFacts(elsewhere.orElseThrow()));
    }

    /** 原在原位不为变动: a move leads to another seat. */
    void elsewhereBefore(Guards guards, Seat to) {
        var now = person.quotaSeatOn(day());
        guards.require(ALREADY_ON_POST, () -> now.isEmpty() || !now.get().seat().equals(to), () -> seatFacts(now.orElseThrow()));
    }

    static Map<String, Object> seatFacts(Stretch stretch) {
        var seat = stretch.seat();
        return Facts.of("person", stretch.person(), "organ", seat.organ(), "unit", seat.unit(), "kind", seat.kind(), "post", seat.post(),
            "offQuota", seat.offQuota() ? true : null, "since", stretch.from(), "to", stretch.to());
    }

    /** 一个编制只能对应一名实有人员. */
    void postFree(Guards guards, String organ, String post) {
        if (post == null) return;
        var holder = book(organ).holderFrom(post, day()).filter(stretch -> !stretch.person().equals(person.person()));
        guards.require(POST_TAKEN, holder::isEmpty, () -> seatFacts(holder.orElseThrow()));
    }

    /** The events of the act, with the person's registration first if he was unknown. */
    List<LedgerEvent> registered(LedgerEvent... events) {
        var all = new ArrayList<LedgerEvent>();
        if (registration != null) all.add(registration);
        all.addAll(List.of(events));
        return all;
    }
}
