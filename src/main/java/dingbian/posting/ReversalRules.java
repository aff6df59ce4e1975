package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Decision;
import dingbian.ledger.Entry;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.ledger.LimitEvent.LimitApproved;
import dingbian.ledger.OfficeEvent;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.Rule;
import dingbian.ledger.SeatEvent;
import dingbian.ledger.StandingEvent;
import dingbian.ledger.Stretch;
import dingbian.posting.PostingCommand.Reverse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 冲正的规则: the whole act, once, unless something later rests on it. Pure. */
final class ReversalRules {

    private ReversalRules() {}

    /** {@code books}: those in which the act wrote, by organ. {@code whereabouts}: of the persons whom it names. */
    static Decision reverse(Reverse c, String act, Basis basis, Map<String, Book> books, Function<String, Whereabouts> whereabouts,
                            Predicate<Rule> inForce) {
        var dependent = books.values().stream().flatMap(book -> Dependence.on(act, book).stream()).findFirst()
            .or(() -> standsElsewhere(act, books.values(), whereabouts));
        var elsewhere = restored(act, books.values()).map(line -> elsewhere(line, whereabouts.apply(line.person()), books.values()))
            .flatMap(Optional::stream).findFirst();
        return Guards.under(inForce)
            .require(DATES_OUT_OF_ORDER, basis::inOrder, () -> Facts.of("documentDate", basis.documentDate(),
                "effectiveOn", basis.effectiveOn(), "registeredOn", basis.registeredOn()))
            .require(ALREADY_REVERSED, () -> books.values().stream().noneMatch(book -> book.acts().isUndone(act)), () -> Facts.of("act", act))
            .require(REVERSAL_IS_FINAL, () -> books.values().stream().flatMap(book -> book.acts().of(act).stream())
                .noneMatch(entry -> entry.event() instanceof ActReversed), () -> Facts.of("act", act))
            .require(OFFICE_ACT_STANDS, () -> ofOffice(act, books).isEmpty(), () -> Facts.of("act", act, "type", ofOffice(act, books).orElseThrow().type()))
            .require(LATER_ACT_DEPENDS, dependent::isEmpty, () -> later(dependent.orElseThrow()))
            .require(PERSON_ELSEWHERE, elsewhere::isEmpty, () -> Case.seatFacts(elsewhere.orElseThrow()))
            .approve(() -> events(c, act, basis, books));
    }

    private static List<LedgerEvent> events(Reverse c, String act, Basis basis, Map<String, Book> books) {
        var events = new ArrayList<LedgerEvent>();
        books.keySet().forEach(organ -> events.add(new ActReversed(organ, act, c.reason(), basis)));
        return events;
    }

    /** What stands in the office's own book, or was approved by a second user: one alone may not undo it. */
    private static Optional<LedgerEvent> ofOffice(String act, Map<String, Book> books) {
        return books.values().stream().flatMap(book -> book.acts().of(act).stream()).map(Entry::event)
            .filter(event -> event.organ().equals(OfficeEvent.OFFICE) || event instanceof LimitApproved).findFirst();
    }

    private static Map<String, Object> later(Entry entry) {
        var basis = entry.event().basis();
        return Facts.of("act", entry.act(), "eventId", entry.eventId(), "position", entry.position(), "type", entry.event().type(),
            "organ", entry.event().organ(), "document", basis.document(), "effectiveOn", basis.effectiveOn());
    }

    /** A later word, in a book that the act did not touch, of how somebody whom it seated stands there: he took a second post. */
    private static Optional<Entry> standsElsewhere(String act, Collection<Book> touched, Function<String, Whereabouts> whereabouts) {
        var mine = touched.stream().flatMap(book -> book.acts().of(act).stream()).toList();
        long position = mine.stream().mapToLong(Entry::position).max().orElse(0);
        return mine.stream().map(Entry::event).filter(SeatEvent.class::isInstance).map(event -> ((SeatEvent) event).person()).distinct()
            .flatMap(person -> whereabouts.apply(person).books().stream().filter(book -> !touched.contains(book))
                .flatMap(book -> book.acts().about(person).stream()))
            .filter(entry -> entry.position() > position && entry.event() instanceof StandingEvent).findFirst();
    }

    /** Seats that the act took from somebody, and its reversal gives back. */
    private static Stream<Line> restored(String act, Collection<Book> books) {
        return books.stream().flatMap(book -> book.acts().lines(act).stream())
            .filter(line -> (line.measure() == Measure.FILLED || line.measure() == Measure.OFF_QUOTA) && line.amount() < 0);
    }

    /** Where he counts by now, in a book that the act did not touch: then he cannot have his old seat back. */
    private static Optional<Stretch> elsewhere(Line seat, Whereabouts person, Collection<Book> touched) {
        return person.books().stream().filter(book -> !touched.contains(book)).flatMap(book -> book.seats(seat.person()).stream())
            .filter(stretch -> stretch.reaches(seat.days().effectiveOn())).findFirst();
    }
}
