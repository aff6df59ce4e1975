package dingbian.posting;

import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.PersonRef;
import dingbian.ledger.Rule;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 一件: what a decision about a matter of an organ may look at. {@code by} is the user who takes the step, {@code who} tells whom a
 * reference means, {@code whereabouts} where he stands. Pure.
 */
record Affair(Basis basis, String by, Function<PersonRef, String> who, Function<String, Whereabouts> whereabouts, Shelf books,
              Predicate<Rule> inForce, Function<String, Integer> parameters) implements Sitting {

    /** 参数: a number that the place set for itself, in force on the day; or null. */
    Integer parameter(String name) {
        return parameters.apply(name);
    }

    List<String> ids(List<PersonRef> people) {
        return people.stream().map(who).toList();
    }

    /** What is asked of one of the people in the matter, after what the same act has decided in this book. */
    Case about(String person, Book decided) {
        return new Case(basis, whereabouts.apply(person), null, new Shelf(organ -> decided, books.bookOrNew()), inForce);
    }
}
