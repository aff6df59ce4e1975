package dingbian.reform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Matters;
import dingbian.platform.Moment;
import org.springframework.stereotype.Component;

/** 找账: a book as it was known at a moment, with all its days. */
@Component
class BookFinder {
    private static final int BOOKS_KEPT = 200;
    private final Matters matters;
    private final Cache<Known, Book> held = Caffeine.newBuilder().maximumSize(BOOKS_KEPT).build();

    private record Known(String organ, long position) {}

    BookFinder(Matters matters) {
        this.matters = matters;
    }

    /** To look into, and not to write in. @throws UnknownCodeException if it was not known */
    Book at(Moment moment, String organ) {
        return held.get(new Known(organ, moment.position()), any -> read(moment, organ));
    }

    private Book read(Moment moment, String organ) {
        var known = matters.of(moment.ever(), organ, LedgerEvent.class);
        if (organ == null || known.isEmpty()) throw new UnknownCodeException("organ", organ);
        return Book.of(known.stream().map(step -> new Entry(step.position(), null, step.act(), step.event())));
    }

    /** The name of an organ, whose book may open later. @throws UnknownCodeException if it has none */
    String name(Moment moment, String organ) {
        return matters.of(moment.ever(), organ, BookOpened.class).stream().findFirst().map(step -> step.event().name())
            .orElseThrow(() -> new UnknownCodeException("organ", organ));
    }
}
