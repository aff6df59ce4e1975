package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.SeatEvent.OpeningRecorded;
import dingbian.ledger.SeatEvent.PersonEntered;
import dingbian.posting.PostingCommand.Enter;
import dingbian.posting.PostingCommand.RecordOpening;
import dingbian.posting.SlotRules.Wanted;

/** 上编的规则. Pure. */
final class EntryRules {

    private EntryRules() {}

    /** 期初照实录入: an inherited excess, or a person of the wrong kind, is recorded as it is, and flagged by the audit. */
    static Decision recordOpening(RecordOpening c, Case x) {
        var guards = x.inStandingUnit(c.organ(), c.unit());
        x.postStands(guards, c.organ(), c.unit(), c.post());
        x.nowhereElse(guards);
        x.postFree(guards, c.organ(), c.post());
        return guards.approve(() -> x.registered(
            new OpeningRecorded(c.organ(), c.unit(), c.kind(), x.person().person(), c.post(), c.offQuota(), x.basis())));
    }

    /** 凭用编号码, or by a typed exception, which stands in for the slot and never for the vacancy. */
    static Decision enter(Enter c, Case x) {
        var slot = SlotRules.find(c.slot(), x);
        var guards = x.inStandingUnit(c.organ(), c.unit());
        x.postStands(guards, c.organ(), c.unit(), c.post());
        x.kindFits(guards, c.organ(), c.unit(), c.kind(), c.post());
        x.nowhereElse(guards);
        SlotRules.fits(guards, slot, new Wanted(c.organ(), c.unit(), c.kind(), c.mode()), x);
        x.vacantInOrgan(guards, c.organ(), null, c.unit(), c.kind(), slot);
        x.vacantInUnit(guards, c.organ(), c.unit(), c.kind());
        x.notOver(guards, c.organ(), c.unit());
        x.postFree(guards, c.organ(), c.post());
        return guards.require(NO_AUTHORISATION, () -> c.exception() != null || slot != null, () -> Facts.of("organ", c.organ(), "kind", c.kind()))
            .approve(() -> x.registered(entered(c, x)));
    }

    private static PersonEntered entered(Enter c, Case x) {
        var by = c.exception();
        return new PersonEntered(c.organ(), c.unit(), c.kind(), x.person().person(), c.post(), c.mode(), c.slot(), by == null ? null : by.type(),
            by == null ? null : by.document(), x.basis());
    }
}
