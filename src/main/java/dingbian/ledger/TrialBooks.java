package dingbian.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** 试账: what the books would be after acts that are only tried. The first act on a book copies it; the book itself stays as it is. */
public final class TrialBooks {
    private final Function<String, Book> books;
    private final Map<String, Book> copies = new HashMap<>();
    private int acts;

    public TrialBooks(Function<String, Book> books) {
        this.books = books;
    }

    public Book book(String organ) {
        var copy = copies.get(organ);
        return copy == null ? books.apply(organ) : copy;
    }

    /** Goes on as if this act had been recorded next. */
    public void write(List<LedgerEvent> act) {
        acts++;
        for (var event : act) {
            var copy = copies.computeIfAbsent(event.organ(), organ -> Book.of(books.apply(organ).acts().all()));
            copy.add(new Entry(copy.acts().lastPosition() + 1, null, "trial-" + acts, event));
        }
    }
}
