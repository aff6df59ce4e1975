package dingbian.establishment;

import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.OpenBook;
import dingbian.establishment.EstablishmentCommand.RecordStatement;
import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Decision;
import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.EstablishmentEvent.StatementRecorded;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import java.util.List;

/** 建账的规则. Pure. */
final class BookRules {

    private BookRules() {}

    static Decision openBook(OpenBook c, Basis basis, Shelf shelf) {
        var parent = c.parent() == null ? null : shelf.book(c.parent());
        return dated(basis, shelf)
            .require(BOOK_ALREADY_OPEN, () -> !shelf.bookOrNew(c.organ()).knows(Measure.BOOK, null, null), () -> Facts.of("organ", c.organ()))
            .require(BOOK_NOT_OPEN, () -> parent == null || parent.isOpen(basis.effectiveOn()), () -> Facts.of("organ", c.parent(), "day", basis.effectiveOn()))
            .require(NOT_A_DISTRICT, () -> parent == null || parent.level() == Level.DISTRICT, () -> Facts.of("organ", c.parent()))
            .approve(() -> List.of(new BookOpened(c.organ(), c.name(), c.level(), c.parent(), c.townshipClass(), c.population(), basis)));
    }

    static Decision recordStatement(RecordStatement c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        return inOpenBook(c.organ(), book, basis, shelf)
            .require(STATEMENT_ALREADY_RECORDED, () -> !book.hasStatement(c.statement()), () -> Facts.of("statement", c.statement()))
            .approve(() -> List.of(new StatementRecorded(c.organ(), c.statement(), c.subject(), c.words(), c.stated(), c.against(),
                c.againstWords(), c.treatment(), c.severity(), basis)));
    }

    /** 日期有序: the guard that every command passes first. */
    static Guards dated(Basis basis, Shelf shelf) {
        return Guards.under(shelf.inForce()).require(DATES_OUT_OF_ORDER, basis::inOrder, () -> Facts.of("documentDate", basis.documentDate(),
            "effectiveOn", basis.effectiveOn(), "registeredOn", basis.registeredOn()));
    }

    /** 先建账，后记事. */
    static Guards inOpenBook(String organ, Book book, Basis basis, Shelf shelf) {
        return dated(basis, shelf)
            .require(BOOK_NOT_OPEN, () -> book.isOpen(basis.effectiveOn()), () -> Facts.of("organ", organ, "day", basis.effectiveOn()));
    }
}
