package dingbian.posting;

import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
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
            .findFirst().or(() -> new Aftermath(book, mine, later).taker());
    }

    private static boolean rests(Line later, List<Line> mine) {
        return mine.stream().anyMatch(line -> rests(later, line) || line.amount() < 0 && closes(later, line));
    }

    /** On a person who was moved: any later word of him. On a book, unit, post: whatever stands in it. On a figure: its next change. */
    private static boolean rests(Line later, Line on) {
        if (on.person() != null && on.person().equals(later.person())) return true;
        if (FIGURES.contains(on.measure())) {
            return later.measure() == on.measure() && later.kind() == on.kind() && Objects.equals(later.unit(), on.unit())
                && (on.measure() != Measure.PENDING || Objects.equals(later.value(), on.value()));
        }
        return switch (on.measure()) {
            case BOOK -> true;
            case UNIT -> on.unit().equals(later.unit());
            case POST -> on.post().equals(later.post());
            case UNDECIDED -> later.measure() == Measure.UNDECIDED && on.unit().equals(later.unit()) && on.value().equals(later.value());
            case MATTER -> later.measure() == Measure.MATTER && on.value().equals(later.value());
            default -> false;
        };
    }

    /**
     * What the act took away cannot come back: no quota into a unit that is closed since, nobody on a post that another holds. A person
     * may come back into a closed unit: who was moved by mistake must be put back before his true move is recorded.
     */
    private static boolean closes(Line later, Line on) {
        return switch (later.measure()) {
            case UNIT -> later.amount() < 0 && later.unit().equals(on.unit()) && on.person() == null;
            case FILLED, CONCURRENT -> later.amount() > 0 && on.post() != null && on.post().equals(later.post());
            default -> false;
        };
    }
}
