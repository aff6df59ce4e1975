package dingbian.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** 格: the sums of a book by measure, kind and unit, over all days. */
final class Cells {

    /** {@code unit} null: the whole organ. */
    private record Cell(Measure measure, Kind kind, String unit) {}

    private static final Steps NONE = new Steps();
    private static final Measure[] ROOM = {Measure.APPROVED, Measure.ASSIGNED, Measure.FILLED, Measure.PENDING,
        Measure.LEADERSHIP_RESERVE, Measure.OTHER_RESERVE};
    private final Map<Cell, Steps> sums = new HashMap<>();
    private final Counting counting = new Counting(Axis.EFFECTIVE);

    void add(Line line) {
        counting.add(line);
        add(new Cell(line.measure(), line.kind(), null), line);
        if (line.unit() != null) add(new Cell(line.measure(), line.kind(), line.unit()), line);
    }

    private void add(Cell cell, Line line) {
        sums.computeIfAbsent(cell, any -> new Steps()).add(line.days().effectiveOn(), line.amount());
    }

    Steps of(Measure measure, Kind kind, String unit) {
        return sums.getOrDefault(new Cell(measure, kind, unit), NONE);
    }

    Counting counting() {
        return counting;
    }

    /** The units of which any line was ever recorded. */
    Set<String> units() {
        return sums.keySet().stream().map(Cell::unit).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    int at(Measure measure, Kind kind, String unit, LocalDate day) {
        return at(measure, kind, unit, day, List.of());
    }

    /** The same with some lines more. Of the whole organ: without the units that do not count on that day. */
    int at(Measure measure, Kind kind, String unit, LocalDate day, List<Line> more) {
        int sum = of(measure, kind, unit).at(day);
        for (var line : more) if (isIn(line, measure, kind, unit) && !line.days().effectiveOn().isAfter(day)) sum += line.amount();
        if (unit != null || !measure.isNumber()) return sum;
        var supposed = counting.with(more);
        for (var moved : supposed.moved()) if (!supposed.counts(moved, day)) sum -= at(measure, kind, moved, day, more);
        return sum;
    }

    private static boolean isIn(Line line, Measure measure, Kind kind, String unit) {
        return line.measure() == measure && line.kind() == kind && (unit == null || unit.equals(line.unit()));
    }

    /** The days from {@code from} on at which any figure of the kind (in the unit) changes; {@code from} itself is one. */
    SortedSet<LocalDate> days(Kind kind, String unit, LocalDate from) {
        return days(kind, unit, from, ROOM);
    }

    SortedSet<LocalDate> days(Kind kind, String unit, LocalDate from, Measure... measures) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        for (var measure : measures) days.addAll(of(measure, kind, unit).days().tailSet(from, false));
        if (unit == null) {
            days.addAll(counting.days().tailSet(from, false));
            for (var moved : counting.moved()) days.addAll(days(kind, moved, from, measures));
        }
        return days;
    }

    /** The figures of an empty room; {@code unit} null: of the whole organ; a unit's own quota is what it was assigned. */
    Room room(Room of, List<Line> more) {
        int assigned = at(Measure.ASSIGNED, of, more);
        int approved = of.unit() == null ? at(Measure.APPROVED, of, more) : assigned;
        return new Room(of.organ(), of.unit(), of.kind(), of.limitType(), of.day(), approved, assigned, at(Measure.FILLED, of, more),
            at(Measure.PENDING, of, more), at(Measure.LEADERSHIP_RESERVE, of, more), at(Measure.OTHER_RESERVE, of, more));
    }

    private int at(Measure measure, Room of, List<Line> more) {
        return at(measure, of.kind(), of.unit(), of.day(), more);
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
