package dingbian.establishment;

import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.CloseUnit;
import dingbian.establishment.EstablishmentCommand.HangPlate;
import dingbian.establishment.EstablishmentCommand.LeaveUndecided;
import dingbian.establishment.EstablishmentCommand.MoveSuperior;
import dingbian.establishment.EstablishmentCommand.OpenUnit;
import dingbian.establishment.EstablishmentCommand.RenameUnit;
import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.UnitEvent.NatureDecided;
import dingbian.ledger.UnitEvent.NatureUndecided;
import dingbian.ledger.UnitEvent.PlateHung;
import dingbian.ledger.UnitEvent.SuperiorMoved;
import dingbian.ledger.UnitEvent.UnitClosed;
import dingbian.ledger.UnitEvent.UnitOpened;
import dingbian.ledger.UnitEvent.UnitRenamed;
import dingbian.ledger.UnknownCodeException;
import java.util.ArrayList;
import java.util.List;

/** 机构的规则. Pure. */
final class UnitRules {

    private UnitRules() {}

    static Decision openUnit(OpenUnit c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        return BookRules.inOpenBook(c.organ(), book, basis, shelf)
            .require(UNIT_ALREADY_OPEN, () -> !book.knowsUnit(c.unit()), () -> Facts.of("organ", c.organ(), "unit", c.unit()))
            .approve(() -> List.of(new UnitOpened(c.organ(), c.unit(), c.name(), c.unitType(), c.plates(), c.duties(), c.predecessors(), basis)));
    }

    static Decision closeUnit(CloseUnit c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        mustKnow(book, c.unit());
        var use = book.useOf(c.unit(), basis.effectiveOn());
        return inStandingUnit(c.organ(), c.unit(), book, basis, shelf)
            .require(UNIT_IN_USE, use::isEmpty, () -> Facts.of("organ", c.organ(), "unit", c.unit(), "filled", use.filled(),
                "offQuota", use.offQuota(), "assigned", use.assigned(), "posts", use.posts()))
            .approve(() -> List.of(new UnitClosed(c.organ(), c.unit(), basis)));
    }

    static Decision renameUnit(RenameUnit c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        mustKnow(book, c.unit());
        return inStandingUnit(c.organ(), c.unit(), book, basis, shelf)
            .approve(() -> List.of(new UnitRenamed(c.organ(), c.unit(), c.name(), basis)));
    }

    static Decision hangPlate(HangPlate c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        mustKnow(book, c.unit());
        if (c.remove() && !book.hasPlate(c.unit(), c.plate(), basis.effectiveOn())) throw new UnknownCodeException("plate", c.plate());
        return inStandingUnit(c.organ(), c.unit(), book, basis, shelf)
            .approve(() -> List.of(new PlateHung(c.organ(), c.unit(), c.plate(), c.remove(), basis)));
    }

    static Decision moveSuperior(MoveSuperior c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        mustKnow(book, c.unit());
        return inStandingUnit(c.organ(), c.unit(), book, basis, shelf)
            .approve(() -> {
                var events = new ArrayList<LedgerEvent>();
                events.add(new SuperiorMoved(c.organ(), c.unit(), c.superior(), c.countsInCap(), basis));
                Questions.open(book, c.unit(), basis.effectiveOn())
                    .forEach(question -> events.add(new NatureDecided(c.organ(), c.unit(), question, basis)));
                return events;
            });
    }

    /** 性质待定: a question is open once; a move to another superior decides it. */
    static Decision leaveUndecided(LeaveUndecided c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        mustKnow(book, c.unit());
        return inStandingUnit(c.organ(), c.unit(), book, basis, shelf)
            .require(QUESTION_ALREADY_OPEN, () -> !Questions.isAsked(book, c.unit(), c.question(), basis.effectiveOn()),
                () -> Facts.of("organ", c.organ(), "unit", c.unit(), "question", c.question(), "day", basis.effectiveOn()))
            .approve(() -> List.of(new NatureUndecided(c.organ(), c.unit(), c.question(), basis)));
    }

    static void mustKnow(Book book, String unit) {
        if (!book.knowsUnit(unit)) throw new UnknownCodeException("unit", unit);
    }

    /** 机构在设: the unit stands on the day and after it. */
    static Guards inStandingUnit(String organ, String unit, Book book, Basis basis, Shelf shelf) {
        return BookRules.inOpenBook(organ, book, basis, shelf)
            .require(UNIT_NOT_OPEN, () -> book.unitStands(unit, basis.effectiveOn()),
                () -> Facts.of("organ", organ, "unit", unit, "day", basis.effectiveOn()));
    }
}
