package dingbian.people;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.ErasureGround;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Matter;
import dingbian.ledger.Rule;
import dingbian.ledger.UnknownCodeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 销毁卷宗: what a decision about an erasure may look at. {@code office} is the office's own book, {@code by} the user, {@code today} the day of
 * recording, {@code retention} says for how many years a rule of policy/retention.csv keeps a person, or null. Pure.
 */
record ErasureCase(Basis basis, String by, LocalDate today, Book office, Predicate<Rule> inForce, Function<String, Integer> retention) {

    /** The day of the paper; but a paper of a day to come cannot say what is over by then, since the key is destroyed now. */
    LocalDate day() {
        return basis.effectiveOn().isAfter(today) ? today : basis.effectiveOn();
    }

    Matter matter(String erasure) {
        return office.acts().matter(erasure);
    }

    /** 日期有序. */
    Guards dated() {
        return Guards.under(inForce).require(DATES_OUT_OF_ORDER, basis::inOrder, () -> Facts.of("documentDate", basis.documentDate(),
            "effectiveOn", basis.effectiveOn(), "registeredOn", basis.registeredOn()));
    }

    /** How many years he is kept after his last day: as the rule says, or as the place has set for orders, and else none. */
    int years(ErasureGround ground, String rule) {
        var years = retention.apply(rule == null ? ground.name() : rule);
        if (years == null && rule != null) throw new UnknownCodeException("retention", rule);
        return years == null ? 0 : years;
    }
}
