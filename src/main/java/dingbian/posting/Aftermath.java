package dingbian.posting;

import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.Kind;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.ledger.Room;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** 冲正之后: what would no longer fit if an act had never been, and which later entry took the room. Pure. */
record Aftermath(Book book, List<Line> mine, List<Entry> later) {

    /** {@code unit} null: the whole organ. */
    private record Cell(Kind kind, String unit) {}

    /** The first later entry that took room which the act had made. */
    Optional<Entry> taker() {
        return cells().stream().flatMap(cell -> taker(cell).stream()).findFirst();
    }

    private Set<Cell> cells() {
        var cells = new LinkedHashSet<Cell>();
        for (var line : mine) {
            if (line.measure() == Measure.COUNTS_IN_CAP) for (var kind : Kind.values()) cells.add(new Cell(kind, null));
            if (line.kind() == null) continue;
            cells.add(new Cell(line.kind(), null));
            if (line.unit() != null) cells.add(new Cell(line.kind(), line.unit()));
        }
        return cells;
    }

    private Optional<Entry> taker(Cell cell) {
        var from = mine.stream().map(line -> line.days().effectiveOn()).min(LocalDate::compareTo).orElseThrow();
        var rooms = book.roomsFrom(cell.kind(), cell.unit(), from);
        if (cell.unit() == null) {
            boolean full = rooms.stream().anyMatch(this::crowded);
            return taker(cell, Measure.FILLED, full).or(() -> taker(cell, Measure.PENDING, full))
                .or(() -> taker(cell, Measure.ASSIGNED, rooms.stream().anyMatch(room -> sinks(left(room), left(without(room))))));
        }
        var layouts = book.layoutsFrom(cell.unit(), cell.kind(), from);
        return taker(cell, Measure.FILLED, rooms.stream().filter(room -> room.assigned() > 0).anyMatch(this::crowded))
            .or(() -> taker(cell, Measure.POST, layouts.stream().anyMatch(layout -> sinks(layout.assigned() - layout.posts().size(),
                layout.assigned() - layout.posts().size() - sum(cell, Measure.ASSIGNED, layout.day()) + sum(cell, Measure.POST, layout.day())))));
    }

    private Optional<Entry> taker(Cell cell, Measure measure, boolean crowded) {
        Predicate<Line> takes = line -> line.measure() == measure && line.amount() > 0 && isIn(cell, line);
        return crowded ? later.stream().filter(entry -> entry.event().lines().stream().anyMatch(takes)).findFirst() : Optional.empty();
    }

    private static boolean isIn(Cell cell, Line line) {
        return line.kind() == cell.kind() && (cell.unit() == null || cell.unit().equals(line.unit()));
    }

    /** Under a cap, more people than were assigned to units may hide that there are more than were approved: both are looked at. */
    private boolean crowded(Room room) {
        var then = without(room);
        return sinks(room.available(), then.available()) || sinks(room.approved() - room.filled(), then.approved() - then.filled());
    }

    private static boolean sinks(int now, int then) {
        return then < 0 && then < now;
    }

    /** What is not yet handed out to units. */
    private static int left(Room room) {
        return room.approved() - room.assigned();
    }

    /** The same room on the same day, if the act had never been. */
    private Room without(Room room) {
        return book.supposing(mine.stream().map(Line::negated).toList()).room(room.kind(), room.unit(), room.day());
    }

    private int sum(Cell cell, Measure measure, LocalDate day) {
        return mine.stream().filter(line -> line.measure() == measure && isIn(cell, line) && !line.days().effectiveOn().isAfter(day))
            .mapToInt(Line::amount).sum();
    }
}
