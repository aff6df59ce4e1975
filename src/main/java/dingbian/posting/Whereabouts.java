package dingbian.posting;

import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.Measure;
import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.StandingEvent;
import dingbian.ledger.StandingEvent.ConcurrentPostEnded;
import dingbian.ledger.StandingEvent.ConcurrentPostTaken;
import dingbian.ledger.StandingEvent.DiversionCompleted;
import dingbian.ledger.StandingEvent.PostLeft;
import dingbian.ledger.Stretch;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 去处: where a person stands, by all the books in which he was ever written. */
record Whereabouts(String person, Collection<Book> books) {

    private Stream<Stretch> seats() {
        return books.stream().flatMap(book -> book.seats(person).stream());
    }

    /** The seat on which he is at the end of that day. */
    Optional<Stretch> seatOn(LocalDate day) {
        return seats().filter(stretch -> stretch.covers(day)).findFirst();
    }

    /** The same, if it counts against a quota. */
    Optional<Stretch> quotaSeatOn(LocalDate day) {
        return seatOn(day).filter(stretch -> !stretch.seat().offQuota());
    }

    /** The same stretch, since when he has been in that unit without a break, on whatever post. */
    Stretch inUnit(Stretch now) {
        return seats().filter(before -> now.from().equals(before.to()) && before.from().isBefore(now.from()) && before.seat().organ().equals(now.seat().organ())
                && before.seat().unit().equals(now.seat().unit())).findFirst()
            .map(before -> inUnit(new Stretch(now.person(), now.seat(), before.from(), now.to()))).orElse(now);
    }

    /** A seat that he has on that day or on any later one. */
    Optional<Stretch> seatFrom(LocalDate day) {
        return seats().filter(stretch -> stretch.reaches(day)).findFirst();
    }

    private Stream<Entry> standing() {
        return books.stream().flatMap(book -> book.acts().about(person).stream()).sorted(Comparator.comparingLong(Entry::position));
    }

    /** The first recorded change of his, of seat or of standing, that takes effect after the day. */
    Optional<Entry> moveAfter(LocalDate day) {
        return standing().filter(entry -> !(entry.event() instanceof PersonRegistered) && entry.event().basis().effectiveOn().isAfter(day))
            .min(Comparator.comparing(entry -> entry.event().basis().effectiveOn()));
    }

    /** The last declaration that made him excess on that day or before it, if no diversion was completed since, nor, {@code unplaced}, a post given. */
    Optional<ExcessDeclared> declaration(LocalDate day, boolean unplaced) {
        return standing().map(Entry::event)
            .filter(event -> event instanceof DiversionCompleted || unplaced && event instanceof PersonAssigned given && given.excess()
                || event instanceof ExcessDeclared && !event.basis().effectiveOn().isAfter(day))
            .reduce((first, second) -> second).filter(ExcessDeclared.class::isInstance).map(ExcessDeclared.class::cast);
    }

    /** How often he counts as excess at the end of that day. */
    int excessOn(LocalDate day) {
        return books.stream().mapToInt(book -> book.count(person, Measure.EXCESS, day)).sum();
    }

    /** The absence that is not over on that day (在编不在岗). */
    Optional<PostLeft> awayOn(LocalDate day) {
        return standing().map(Entry::event).filter(event -> !event.basis().effectiveOn().isAfter(day))
            .filter(event -> event instanceof PostLeft || event instanceof StandingEvent.PostResumed)
            .reduce((first, second) -> second).filter(PostLeft.class::isInstance).map(PostLeft.class::cast);
    }

    /** The posts that he holds beside his own on that day, each once, as he took it last. */
    List<ConcurrentPostTaken> concurrentOn(LocalDate day) {
        var taken = standing().map(Entry::event).filter(event -> !event.basis().effectiveOn().isAfter(day)).toList();
        var posts = new LinkedHashMap<String, ConcurrentPostTaken>();
        taken.stream().filter(ConcurrentPostTaken.class::isInstance).map(ConcurrentPostTaken.class::cast)
            .filter(post -> holds(taken, post)).forEach(post -> posts.put(post.organ() + " " + post.post(), post));
        return List.copyOf(posts.values());
    }

    private static boolean holds(List<?> events, ConcurrentPostTaken post) {
        long taken = events.stream().filter(each -> each instanceof ConcurrentPostTaken other
            && other.organ().equals(post.organ()) && other.post().equals(post.post())).count();
        long ended = events.stream().filter(each -> each instanceof ConcurrentPostEnded other
            && other.organ().equals(post.organ()) && other.post().equals(post.post())).count();
        return taken > ended;
    }
}
