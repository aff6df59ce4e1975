package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Decision;
import dingbian.ledger.EntryMode;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Kind;
import dingbian.ledger.Slot;
import dingbian.ledger.UnknownCodeException;
import dingbian.ledger.UseEvent.SlotCancelled;
import dingbian.posting.UseCommand.CancelSlot;
import java.util.List;

/** 用编号码的规则: used once, within its days, for what it was given out for. Pure. */
final class SlotRules {

    private SlotRules() {}

    /** 所办: what somebody is to enter; {@code organ} null: none, since nobody is added. */
    record Wanted(String organ, String unit, Kind kind, EntryMode mode) {}

    /** The slot of that code, or null if none is named. @throws UnknownCodeException if no notice that holds gave it out */
    static Slot find(String code, Sitting x) {
        if (code == null) return null;
        return x.books().bookOrNew().apply(organOf(code)).acts().slot(code).orElseThrow(() -> new UnknownCodeException("slot", code));
    }

    /** The organ whose slot it is: 620702101-2011-001 is of 620702101. */
    static String organOf(String code) {
        return code.split("-", 2)[0];
    }

    static String code(String organ, int year, int serial) {
        return "%s-%04d-%03d".formatted(organ, year, serial);
    }

    /** 一号一用，限期使用，专号专用. */
    static void fits(Guards guards, Slot slot, Wanted wanted, Sitting x) {
        if (slot == null) return;
        unspent(guards, slot);
        given(guards, slot, x);
        var notice = slot.notice();
        guards.require(SLOT_EXPIRED, () -> !slot.isExpired(x.day()), () -> Facts.of("slot", slot.code(), "validUntil", notice.validUntil(), "day", x.day()))
            .require(SLOT_MISMATCH, () -> isFor(wanted, slot), () -> Facts.of("slot", slot.code(), "organ", notice.organ(), "unit", notice.unit(),
                "kind", notice.kind(), "mode", notice.mode(), "askedOrgan", wanted.organ(), "askedUnit", wanted.unit(), "askedKind", wanted.kind(),
                "askedMode", wanted.mode()));
    }

    private static void unspent(Guards guards, Slot slot) {
        guards.require(SLOT_SPENT, () -> slot.end() == null, () -> Facts.of("slot", slot.code(), "type", slot.end().event().type(),
            "eventId", slot.end().eventId(), "document", slot.end().event().basis().document(), "since", slot.end().event().basis().effectiveOn()));
    }

    private static void given(Guards guards, Slot slot, Sitting x) {
        var since = slot.notice().basis().effectiveOn();
        guards.require(SLOT_NOT_OPEN, () -> !x.day().isBefore(since), () -> Facts.of("slot", slot.code(), "since", since, "day", x.day()));
    }

    /** A transfer uses slots for transfers, and those for which no mode was laid down. */
    private static boolean isFor(Wanted wanted, Slot slot) {
        var notice = slot.notice();
        boolean mode = notice.mode() == wanted.mode() || wanted.mode() == EntryMode.TRANSFER_IN && notice.mode() == EntryMode.OTHER;
        return notice.organ().equals(wanted.organ()) && notice.kind() == wanted.kind() && mode
            && (notice.unit() == null || notice.unit().equals(wanted.unit()));
    }

    /** 销号: the vacancy that it kept is free again. */
    static Decision cancel(CancelSlot c, Affair x) {
        var slot = find(c.slot(), x);
        var notice = slot.notice();
        var guards = x.inOpenBook(notice.organ());
        unspent(guards, slot);
        given(guards, slot, x);
        return guards.approve(() -> List.of(new SlotCancelled(notice.organ(), notice.application(), notice.notice(), slot.code(), notice.kind(),
            c.reason(), x.by(), x.basis())));
    }
}
