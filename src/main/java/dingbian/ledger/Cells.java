package dingbian.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** 格: the sums of a book by measure, kind and unit, over all days. */
final class Cells {

    /** {@code unit} null: the whole organ. */
    private record Cell(Measure measure, Kind kind, String unit) {}

    private static final Steps NONE = new Steps();
    private static final Measure[] ROOM = {Measure.APPROVED, Measure.ASSIGNED, Measure.FILLED, Measure.PENDING,
        Measure.LEADERSHIP_RESERVE, Measure.OTHER_RESERVE};
    private final Map<Cell, Steps> sums = new HashMap<>();

    void add(Line line) {
        add(new Cell(line.measure(), line.kind(), null), line);
        if (line.unit() != null) add(new Cell(line.measure(), line.kind(), line.unit()), line);
    }

    private void add(Cell cell, Line line) {
        sums.computeIfAbsent(cell, any -> new Steps()).add(line.days().effectiveOn(), line.amount());
    }

    Steps of(Measure measure, Kind kind, String unit) {
        return sums.getOrDefault(new Cell(measure, kind, unit), NONE);
    }

    int at(Measure measure, Kind kind, String unit, LocalDate day) {
        return of(measure, kind, unit).at(day);
    }

    /** The days from {@code from} on at which any figure of the kind (in the unit) changes; {@code from} itself is one. */
    SortedSet<LocalDate> days(Kind kind, String unit, LocalDate from) {
        return days(kind, unit, from, ROOM);
    }

    SortedSet<LocalDate> days(Kind kind, String unit, LocalDate from, Measure... measures) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        for (var measure : measures) days.addAll(of(measure, kind, unit).days().tailSet(from, false));
        return days;
    }

    /** {@code unit} null: of the whole organ; a unit's own quota is what it was assigned. */
    Room room(String organ, String unit, Kind kind, LimitType type, LocalDate day) {
        int assigned = at(Measure.ASSIGNED, kind, unit, day);
        int approved = unit == null ? at(Measure.APPROVED, kind, null, day) : assigned;
        return new Room(organ, unit, kind, type, day, approved, assigned, at(Measure.FILLED, kind, unit, day), at(Measure.PENDING, kind, unit, day),
            at(Measure.LEADERSHIP_RESERVE, kind, unit, day), at(Measure.OTHER_RESERVE, kind, unit, day));
    }

    Use useOf(String unit, LocalDate from) {
        return new Use(most(Measure.FILLED, unit, from), most(Measure.OFF_QUOTA, unit, from), most(Measure.ASSIGNED, unit, from),
            most(Measure.POST, unit, from));
    }

    private int most(Measure measure, String unit, LocalDate from) {
        int most = 0;
        for (var kind : Kind.values()) most += of(measure, kind, unit).mostFrom(from);
        return most;
    }
}
