package dingbian.establishment;

import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.ApproveLimit;
import dingbian.establishment.EstablishmentCommand.ProposeLimit;
import dingbian.establishment.EstablishmentCommand.ReturnLimit;
import dingbian.establishment.EstablishmentCommand.SetLimit;
import dingbian.ledger.Basis;
import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.ledger.LimitEvent.LimitApproved;
import dingbian.ledger.LimitEvent.LimitProposed;
import dingbian.ledger.LimitEvent.LimitReturned;
import dingbian.ledger.LimitType;
import dingbian.ledger.Matter;
import dingbian.ledger.QuotaEvent.LimitSet;
import dingbian.ledger.UnknownCodeException;
import java.util.List;

/** 限额的规则: set by one user, or, where the place wants it so, proposed by one and approved by another. Pure. */
final class LimitRules {
    private static final String NEEDS_TWO = "limit_needs_two";

    private LimitRules() {}

    static Decision set(SetLimit c, Basis basis, Shelf shelf) {
        return inDistrict(c.organ(), basis, shelf)
            .require(TWO_USERS_NEEDED, () -> !Integer.valueOf(1).equals(shelf.parameters().apply(NEEDS_TWO)),
                () -> Facts.of("organ", c.organ(), "kind", c.kind(), "day", basis.effectiveOn()))
            .approve(() -> List.of(limit(c.organ(), c.kind(), c.amount(), c.limitType(), basis, shelf)));
    }

    /** 申请, anew or again after it was returned. */
    static Decision propose(ProposeLimit c, Basis basis, Shelf shelf) {
        var matter = matter(c.organ(), c.proposal(), shelf);
        var guards = inDistrict(c.organ(), basis, shelf);
        if (matter.last().filter(LimitReturned.class::isInstance).isPresent()) matter.follows(guards, basis, LimitReturned.class);
        else matter.isNew(guards);
        return guards.approve(() -> List.of(new LimitProposed(c.organ(), c.proposal(), c.kind(), c.amount(), c.limitType(), shelf.by(), basis)));
    }

    /** 批准: the limit itself follows in the same act. */
    static Decision approve(ApproveLimit c, Basis basis, Shelf shelf) {
        var matter = matter(c.organ(), c.proposal(), shelf);
        var asked = proposal(matter);
        var guards = matter.follows(inDistrict(c.organ(), basis, shelf), basis, LimitProposed.class);
        return matter.notBy(guards, shelf.by(), LimitProposed.class).approve(() -> List.of(new LimitApproved(c.organ(), c.proposal(), shelf.by(), basis),
            limit(c.organ(), asked.kind(), asked.amount(), asked.limitType(), basis, shelf)));
    }

    static Decision giveBack(ReturnLimit c, Basis basis, Shelf shelf) {
        var matter = matter(c.organ(), c.proposal(), shelf);
        proposal(matter);
        var guards = matter.follows(inDistrict(c.organ(), basis, shelf), basis, LimitProposed.class);
        return matter.notBy(guards, shelf.by(), LimitProposed.class)
            .approve(() -> List.of(new LimitReturned(c.organ(), c.proposal(), c.reason(), shelf.by(), basis)));
    }

    private static Guards inDistrict(String organ, Basis basis, Shelf shelf) {
        var book = shelf.book(organ);
        return BookRules.inOpenBook(organ, book, basis, shelf)
            .require(NOT_A_DISTRICT, () -> book.level() == Level.DISTRICT, () -> Facts.of("organ", organ));
    }

    private static LimitSet limit(String organ, Kind kind, int amount, LimitType type, Basis basis, Shelf shelf) {
        var book = shelf.book(organ);
        int change = amount - book.room(kind, null, basis.effectiveOn()).approved();
        return new LimitSet(organ, kind, amount, change, type, book.acts().nextFigure(LimitSet.class, kind, null, basis.effectiveOn()), basis);
    }

    private static Matter matter(String organ, String code, Shelf shelf) {
        return shelf.book(organ).acts().matter(code);
    }

    private static LimitProposed proposal(Matter matter) {
        return matter.last(LimitProposed.class).orElseThrow(() -> new UnknownCodeException("proposal", matter.code()));
    }
}
