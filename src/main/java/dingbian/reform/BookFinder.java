package dingbian.reform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dingbian.ledger.AsOf;
import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Matters.Step;
import dingbian.platform.Matters;
import dingbian.platform.Moment;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
        var known = matters.of(ofAllDays(moment), organ, LedgerEvent.class);
        if (organ == null || known.isEmpty()) throw new UnknownCodeException("organ", organ);
        return Book.of(known.stream().map(step -> new Entry(step.position(), null, step.act(), step.event())));
    }

    /** The name of an organ, whose book may open later. @throws UnknownCodeException if it has none */
    String name(Moment moment, String organ) {
        return matters.of(ofAllDays(moment), organ, BookOpened.class).stream().findFirst().map(step -> step.event().name())
            .orElseThrow(() -> new UnknownCodeException("organ", organ));
    }

    /** What stands of an organ, and of its townships if it is a district; null: of all. @throws UnknownCodeException if it was not known */
    <E extends LedgerEvent> List<Step<E>> within(Moment moment, String organ, Class<E> type) {
        if (organ == null) return matters.of(moment, null, type);
        var organs = organs(moment, organ);
        return matters.of(moment, organs.size() == 1 ? organ : null, type).stream().filter(step -> organs.contains(step.event().organ())).toList();
    }

    /** The organ, and the townships of a district, by code. @throws UnknownCodeException if it was not known */
    Collection<String> organs(Moment moment, String organ) {
        var opened = matters.of(ofAllDays(moment), null, BookOpened.class).stream().map(Step::event).toList();
        var own = opened.stream().filter(book -> book.organ().equals(organ) || organ.equals(book.parent())).map(BookOpened::organ)
            .collect(Collectors.toCollection(TreeSet::new));
        if (!own.contains(organ)) throw new UnknownCodeException("organ", organ);
        return own;
    }

    private static Moment ofAllDays(Moment moment) {
        return moment.on(new AsOf(moment.at(), moment.axis(), moment.knownAt()).ever().at());
    }
}
