package dingbian.posting;

import dingbian.ledger.Decision;
import dingbian.ledger.EntryMode;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Rule;
import dingbian.ledger.Seat;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.SeatEvent.PersonTransferredIn;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.Slot;
import dingbian.ledger.StandingEvent.ConcurrentPostEnded;
import dingbian.posting.PostingCommand.Assign;
import dingbian.posting.PostingCommand.Exit;
import dingbian.posting.PostingCommand.Transfer;
import dingbian.posting.SlotRules.Wanted;
import java.util.ArrayList;
import java.util.List;

/** 变动与下编的规则. Pure. */
final class MoveRules {

    private MoveRules() {}

    /** 上岗: within the organ and the kind; the person takes a post, perhaps in another unit. */
    static Decision assign(Assign c, Case x) {
        var guards = x.inStandingUnit(c.organ(), c.unit());
        x.postStands(guards, c.organ(), c.unit(), c.post());
        var seat = x.person().quotaSeatOn(x.day()).map(stretch -> stretch.seat()).orElse(null);
        if (seat != null) x.kindFits(guards, c.organ(), c.unit(), seat.kind(), c.post());
        x.onQuota(guards);
        guards.require(Rule.NOT_ON_QUOTA, () -> seat.organ().equals(c.organ()),
            () -> Facts.of("person", x.person().person(), "organ", c.organ(), "seat", seat.organ(), "day", x.day()));
        x.noLaterMove(guards);
        if (seat != null) x.elsewhereBefore(guards, new Seat(c.organ(), c.unit(), seat.kind(), c.post(), false));
        if (seat != null && !seat.unit().equals(c.unit())) x.vacantInOrgan(guards, c.organ(), seat.unit(), c.unit(), seat.kind(), null);
        if (seat != null && !seat.unit().equals(c.unit())) x.vacantInUnit(guards, c.organ(), c.unit(), seat.kind());
        x.postFree(guards, c.organ(), c.post());
        return guards.approve(() -> List.of(new PersonAssigned(c.organ(), seat.unit(), seat.post(), c.unit(), seat.kind(),
            x.person().person(), c.post(), x.person().excessOn(x.day()) > 0, c.via(), x.basis())));
    }

    /**
     * 调动: leaves here and enters there, in one act. Within one organ and kind it needs room in the unit only. A slot is not asked for
     * (动态调配 is the commission's own paper), but used up if one is given.
     */
    static Decision transfer(Transfer c, Case x) {
        var slot = SlotRules.find(c.slot(), x);
        var seat = x.person().quotaSeatOn(x.day()).map(stretch -> stretch.seat()).orElse(null);
        boolean inside = seat != null && seat.organ().equals(c.toOrgan());
        var guards = x.inStandingUnit(c.toOrgan(), c.toUnit());
        x.postStands(guards, c.toOrgan(), c.toUnit(), c.toPost());
        x.kindFits(guards, c.toOrgan(), c.toUnit(), c.toKind(), c.toPost());
        x.onQuota(guards);
        x.noLaterMove(guards);
        x.elsewhereBefore(guards, new Seat(c.toOrgan(), c.toUnit(), c.toKind(), c.toPost(), false));
        if (seat != null) roomThere(c, x, seat, slot, guards);
        x.postFree(guards, c.toOrgan(), c.toPost());
        return guards.approve(() -> transferred(c, x, seat, inside));
    }

    private static void roomThere(Transfer c, Case x, Seat seat, Slot slot, Guards guards) {
        boolean inside = seat.organ().equals(c.toOrgan());
        boolean adds = !inside || seat.kind() != c.toKind();
        SlotRules.fits(guards, slot, new Wanted(adds ? c.toOrgan() : null, c.toUnit(), c.toKind(), EntryMode.TRANSFER_IN), x);
        x.vacantInOrgan(guards, c.toOrgan(), adds ? null : seat.unit(), c.toUnit(), c.toKind(), slot);
        if (adds || !seat.unit().equals(c.toUnit())) x.vacantInUnit(guards, c.toOrgan(), c.toUnit(), c.toKind());
        if (!inside) x.notOver(guards, c.toOrgan(), c.toUnit());
    }

    private static List<LedgerEvent> transferred(Transfer c, Case x, Seat seat, boolean inside) {
        var id = x.person().person();
        var events = new ArrayList<LedgerEvent>();
        if (!inside) x.person().awayOn(x.day()).ifPresent(away -> events.add(StandingRules.resumed(away, x)));
        boolean excess = x.person().excessOn(x.day()) > 0;
        events.add(new PersonTransferredOut(seat.organ(), seat.unit(), seat.kind(), id, seat.post(), excess, c.toOrgan(), x.basis()));
        events.add(new PersonTransferredIn(c.toOrgan(), c.toUnit(), c.toKind(), id, c.toPost(), seat.organ(), c.slot(), x.basis()));
        if (inside && excess && c.toPost() == null) events.add(new ExcessDeclared(c.toOrgan(), c.toUnit(), c.toKind(), id, null, x.basis()));
        return events;
    }

    /** 下编: whoever leaves ends his absence and his concurrent posts too. */
    static Decision exit(Exit c, Case x) {
        var guards = x.dated();
        var seat = x.person().seatOn(x.day()).map(stretch -> stretch.seat()).orElse(null);
        guards.require(Rule.NOT_ON_QUOTA, () -> seat != null, () -> Facts.of("person", x.person().person(), "day", x.day()));
        x.noLaterMove(guards);
        return guards.approve(() -> gone(c, x, seat));
    }

    private static List<LedgerEvent> gone(Exit c, Case x, Seat seat) {
        var id = x.person().person();
        var events = new ArrayList<LedgerEvent>();
        x.person().awayOn(x.day()).ifPresent(away -> events.add(StandingRules.resumed(away, x)));
        x.person().concurrentOn(x.day()).forEach(post ->
            events.add(new ConcurrentPostEnded(post.organ(), post.unit(), id, post.post(), x.basis())));
        events.add(new PersonExited(seat.organ(), seat.unit(), seat.kind(), id, seat.post(), seat.offQuota(),
            x.person().excessOn(x.day()) > 0, c.mode(), x.basis()));
        return events;
    }
}
