package dingbian.posting;

import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.Kind;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** 后事所依: what was recorded later in the same book and rests on an act. Pure. */
final class Dependence {
    private static final Set<Measure> FIGURES =
        EnumSet.of(Measure.APPROVED, Measure.ASSIGNED, Measure.PENDING, Measure.LEADERSHIP_RESERVE, Measure.OTHER_RESERVE);

    private Dependence() {}

    /** The first later entry that rests on the act. */
    static Optional<Entry> on(String act, Book book) {
        var mine = book.acts().lines(act);
        var entries = book.acts().of(act);
        if (mine.isEmpty() || book.acts().isUndone(act)) return Optional.empty();
        var later = book.acts().standingAfter(entries.get(entries.size() - 1).position());
        return later.stream().filter(entry -> entry.event().lines().stream().anyMatch(line -> rests(line, mine)))
            .findFirst().or(() -> usesUp(mine, book, later)).or(() -> tookTheSeat(mine, book, later));
    }

    private static boolean rests(Line later, List<Line> mine) {
        return mine.stream().anyMatch(line -> rests(later, line));
    }

    /** On a person who was moved: any later word of him. On a book, unit, post: whatever stands in it. On a figure: its next change. */
    private static boolean rests(Line later, Line on) {
        if (on.person() != null) return on.person().equals(later.person());
        if (FIGURES.contains(on.measure())) {
            return later.measure() == on.measure() && later.kind() == on.kind() && Objects.equals(later.unit(), on.unit());
        }
        return switch (on.measure()) {
            case BOOK -> true;
            case UNIT -> on.unit().equals(later.unit());
            case POST -> on.post().equals(later.post());
            default -> false;
        };
    }

    /** A later entry that has filled, or handed out, what the act had granted. */
    private static Optional<Entry> usesUp(List<Line> mine, Book book, List<Entry> later) {
        return mine.stream().filter(line -> FIGURES.contains(line.measure()) && line.amount() > 0)
            .filter(line -> !sparesIt(line, book))
            .flatMap(line -> later.stream().filter(entry -> entry.event().lines().stream()
                .anyMatch(other -> other.kind() == line.kind() && other.amount() > 0 && uses(other, line))))
            .findFirst();
    }

    private static boolean uses(Line later, Line on) {
        boolean sameUnit = on.unit() == null || on.unit().equals(later.unit());
        return sameUnit && (later.measure() == Measure.FILLED || on.measure() == Measure.APPROVED && later.measure() == Measure.ASSIGNED
            || on.measure() == Measure.ASSIGNED && later.measure() == Measure.POST);
    }

    private static boolean sparesIt(Line line, Book book) {
        boolean unit = line.measure() == Measure.ASSIGNED;
        return book.roomsFrom(line.kind(), unit ? line.unit() : null, line.days().effectiveOn()).stream()
            .allMatch(room -> room.available() >= line.amount() && (unit || room.approved() - room.assigned() >= line.amount()));
    }

    /** A later entry that fills a place which the act had made free, where no other is free. */
    private static Optional<Entry> tookTheSeat(List<Line> mine, Book book, List<Entry> later) {
        for (var kind : Kind.values()) {
            var seats = mine.stream().filter(line -> line.measure() == Measure.FILLED && line.kind() == kind).toList();
            int back = -seats.stream().mapToInt(Line::amount).sum();
            if (back <= 0) continue;
            var from = seats.stream().map(line -> line.days().effectiveOn()).min(LocalDate::compareTo).orElseThrow();
            boolean room = book.roomsFrom(kind, null, from).stream().allMatch(each -> each.available() >= back);
            var taker = later.stream().filter(entry -> entry.event().lines().stream().anyMatch(line -> fills(line, kind))).findFirst();
            if (!room && taker.isPresent()) return taker;
        }
        return Optional.empty();
    }

    private static boolean fills(Line line, Kind kind) {
        return line.kind() == kind && line.measure() == Measure.FILLED && line.amount() > 0;
    }
}
