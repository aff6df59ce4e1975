package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Book;
import dingbian.ledger.Decision;
import dingbian.ledger.Entry;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.ledger.LimitEvent.LimitApproved;
import dingbian.ledger.LimitEvent.LimitReturned;
import dingbian.ledger.OfficeEvent;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.SeatEvent;
import dingbian.ledger.StandingEvent;
import dingbian.ledger.Stretch;
import dingbian.posting.PostingCommand.Reverse;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 冲正的规则: the whole act, once, unless something later rests on it. Pure. */
final class ReversalRules {

    private ReversalRules() {}

    static Decision reverse(Reverse c, Undoing x) {
        var dependent = x.books().values().stream().flatMap(book -> Dependence.on(x.act(), book).stream()).findFirst().or(() -> standsElsewhere(x));
        var elsewhere = restored(x).map(line -> elsewhere(line, x)).flatMap(Optional::stream).findFirst();
        var erased = restored(x).map(Line::person).filter(x.readable().negate()).findFirst();
        var made = CheckedSteps.madeByHim(x);
        var ofOffice = ofOffice(x);
        return Guards.under(x.inForce())
            .require(DATES_OUT_OF_ORDER, x.basis()::inOrder, () -> Facts.of("documentDate", x.basis().documentDate(),
                "effectiveOn", x.basis().effectiveOn(), "registeredOn", x.basis().registeredOn()))
            .require(MAKER_IS_CHECKER, made::isEmpty, () -> Facts.of("matter", made.orElseThrow().matter(), "by", x.by(), "step", made.orElseThrow().type()))
            .require(ALREADY_REVERSED, () -> x.books().values().stream().noneMatch(book -> book.acts().isUndone(x.act())), () -> Facts.of("act", x.act()))
            .require(REVERSAL_IS_FINAL, () -> x.entries().noneMatch(entry -> entry.event() instanceof ActReversed), () -> Facts.of("act", x.act()))
            .require(OFFICE_ACT_STANDS, ofOffice::isEmpty, () -> Facts.of("act", x.act(), "type", ofOffice.orElseThrow().type()))
            .require(LATER_ACT_DEPENDS, dependent::isEmpty, () -> later(dependent.orElseThrow()))
            .require(PERSON_ELSEWHERE, elsewhere::isEmpty, () -> Case.seatFacts(elsewhere.orElseThrow()))
            .require(ALREADY_ERASED, erased::isEmpty, () -> Facts.of("person", erased.orElseThrow()))
            .approve(() -> x.books().keySet().stream().<LedgerEvent>map(organ -> new ActReversed(organ, x.act(), c.reason(), x.basis())).toList());
    }

    /** What stands in the office's own book, or was decided by a second user: one alone may not undo it. */
    private static Optional<LedgerEvent> ofOffice(Undoing x) {
        return x.entries().map(Entry::event)
            .filter(event -> event.organ().equals(OfficeEvent.OFFICE) || event instanceof LimitApproved || event instanceof LimitReturned).findFirst();
    }

    private static Map<String, Object> later(Entry entry) {
        var basis = entry.event().basis();
        return Facts.of("act", entry.act(), "eventId", entry.eventId(), "position", entry.position(), "type", entry.event().type(),
            "organ", entry.event().organ(), "document", basis.document(), "effectiveOn", basis.effectiveOn());
    }

    /** A later word, in a book that the act did not touch, of how somebody whom it seated stands there: he took a second post. */
    private static Optional<Entry> standsElsewhere(Undoing x) {
        long position = x.entries().mapToLong(Entry::position).max().orElse(0);
        return x.entries().map(Entry::event).filter(SeatEvent.class::isInstance).map(event -> ((SeatEvent) event).person()).distinct()
            .flatMap(person -> untouched(person, x).flatMap(book -> book.acts().about(person).stream()))
            .filter(entry -> entry.position() > position && entry.event() instanceof StandingEvent).findFirst();
    }

    private static Stream<Book> untouched(String person, Undoing x) {
        return x.whereabouts().apply(person).books().stream().filter(book -> !x.books().containsValue(book));
    }

    /** Seats that the act took from somebody, and its reversal gives back. */
    private static Stream<Line> restored(Undoing x) {
        return x.books().values().stream().flatMap(book -> book.acts().lines(x.act()).stream())
            .filter(line -> (line.measure() == Measure.FILLED || line.measure() == Measure.OFF_QUOTA) && line.amount() < 0);
    }

    /** Where he counts by now, in a book that the act did not touch: then he cannot have his old seat back. */
    private static Optional<Stretch> elsewhere(Line seat, Undoing x) {
        return untouched(seat.person(), x).flatMap(book -> book.seats(seat.person()).stream())
            .filter(stretch -> stretch.reaches(seat.days().effectiveOn())).findFirst();
    }
}
