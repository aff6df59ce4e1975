package dingbian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** 假如: the figures of a book as if some lines more stood in it. Nothing is written. */
public final class Supposed {
    private final Book book;
    private final Cells cells;
    private final List<Line> more;

    Supposed(Book book, Cells cells, List<Line> more) {
        this.book = book;
        this.cells = cells;
        this.more = more;
    }

    /** The units of which the book has any line, by code. */
    public Set<String> units() {
        return cells.units();
    }

    /** {@code unit} null: of the whole organ. */
    public int sum(Measure measure, Kind kind, String unit, LocalDate day) {
        return cells.at(measure, kind, unit, day, more);
    }

    public Room room(Kind kind, String unit, LocalDate day) {
        return cells.room(book.room(kind, unit, day), more);
    }
}
