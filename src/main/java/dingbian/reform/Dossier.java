package dingbian.reform;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Matter;
import dingbian.ledger.Rule;
import java.util.function.Function;
import java.util.function.Predicate;

/** 卷宗: what a decision of this desk may look at; {@code by} is the user who sends the command. Pure. */
record Dossier(Basis basis, String by, Function<String, Book> books, Policies policies) {

    Book book(String organ) {
        return books.apply(organ);
    }

    Predicate<Rule> inForce() {
        return policies.rules().on(basis.effectiveOn());
    }

    Matter matter(String organ, String code) {
        return book(organ).acts().matter(code);
    }

    /** 日期有序，先建账，后记事. */
    Guards inOpenBook(String organ) {
        return Guards.under(inForce())
            .require(DATES_OUT_OF_ORDER, basis::inOrder, () -> Facts.of("documentDate", basis.documentDate(), "effectiveOn", basis.effectiveOn(),
                "registeredOn", basis.registeredOn()))
            .require(BOOK_NOT_OPEN, () -> book(organ).isOpen(basis.effectiveOn()), () -> Facts.of("organ", organ, "day", basis.effectiveOn()));
    }
}
