package dingbian.establishment;

import dingbian.ledger.Book;
import dingbian.ledger.Rule;
import dingbian.policy.LeadershipStandard;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 案卷: what a decision of this desk may look at: books, the rules in force on its day, the leadership standard, the numbers that the place
 * has set for itself, and the user ({@code by}) who asks. Pure.
 */
record Shelf(Function<String, Book> book, Function<String, Book> bookOrNew, Predicate<Rule> inForce, LeadershipStandard leadership,
             Function<String, Integer> parameters, String by) {

    Book book(String organ) {
        return book.apply(organ);
    }

    Book bookOrNew(String organ) {
        return bookOrNew.apply(organ);
    }
}
