package dingbian.posting;

import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.Rule;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * 冲正卷宗: what a decision about a reversal may look at. {@code by}: the user who asks for it; {@code books}: those in which the act wrote, by organ;
 * {@code whereabouts}: of the persons whom it names; {@code readable}: whether it is known who somebody is. Pure.
 */
record Undoing(String act, String by, Basis basis, Map<String, Book> books, Function<String, Whereabouts> whereabouts, Predicate<String> readable,
               Predicate<Rule> inForce) {

    Stream<Entry> entries() {
        return books.values().stream().flatMap(book -> book.acts().of(act).stream());
    }
}
