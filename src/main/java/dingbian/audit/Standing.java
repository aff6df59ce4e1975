package dingbian.audit;

import dingbian.ledger.Axis;
import dingbian.ledger.Counting;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.ledger.LimitType;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.ledger.Said;
import dingbian.ledger.Stretches;
import dingbian.ledger.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 现状: what the lines up to a day say of organs, units and posts at the end of that day. */
final class Standing {

    /** {@code unit}, {@code kind}, {@code post} null: of the whole organ. */
    private record Subject(Measure measure, String organ, String unit, Kind kind, String post) {}

    private final Axis axis;
    private final Map<Subject, List<Line>> lines = new LinkedHashMap<>();
    private final Map<String, Set<String>> units = new LinkedHashMap<>();
    private final Map<String, Counting> counting = new HashMap<>();

    Standing(List<Kept> kept, Axis axis) {
        this.axis = axis;
        for (var each : kept) add(each.line());
    }

    private void add(Line line) {
        lines.computeIfAbsent(subject(line), any -> new ArrayList<>()).add(line);
        if (line.measure() == Measure.COUNTS_IN_CAP) counting.computeIfAbsent(line.organ(), any -> new Counting(axis)).add(line);
        if (line.measure() == Measure.UNIT) units.computeIfAbsent(line.organ(), any -> new LinkedHashSet<>()).add(line.unit());
    }

    /** A post's title is that of its code, in whichever unit it stands. */
    private static Subject subject(Line line) {
        return line.measure() == Measure.TITLE ? new Subject(Measure.TITLE, line.organ(), null, null, line.post())
            : new Subject(line.measure(), line.organ(), line.unit(), line.kind(), line.post());
    }

    private List<Line> of(Measure measure, String organ, String unit, Kind kind, String post) {
        return lines.getOrDefault(new Subject(measure, organ, unit, kind, post), List.of());
    }

    /** The organs whose books are open. */
    List<String> organs() {
        return lines.keySet().stream().filter(each -> each.measure() == Measure.BOOK).map(Subject::organ).filter(this::isOpen).toList();
    }

    boolean isOpen(String organ) {
        return of(Measure.BOOK, organ, null, null, null).stream().mapToInt(Line::amount).sum() > 0;
    }

    Level level(String organ) {
        var said = last(Measure.BOOK, organ, null, null, null);
        return said == null ? Level.TOWNSHIP : Level.valueOf(said);
    }

    String of(String organ, Measure measure) {
        return last(measure, organ, null, null, null);
    }

    String of(String organ, String unit, Measure measure) {
        return last(measure, organ, unit, null, null);
    }

    String title(String organ, String post) {
        return post == null ? null : last(Measure.TITLE, organ, null, null, post);
    }

    UnitType unitType(String organ, String unit) {
        var said = of(organ, unit, Measure.UNIT_TYPE);
        return said == null ? UnitType.OTHER : UnitType.valueOf(said);
    }

    Counting counting(String organ) {
        return counting.getOrDefault(organ, new Counting(axis));
    }

    /** Whether what the unit has counts in the figures of its organ (上划). */
    boolean counts(String organ, String unit) {
        return counting(organ).counts(unit, LocalDate.MAX);
    }

    /** Null where none was recorded. */
    LimitType limitType(String organ, Kind kind) {
        var said = last(Measure.LIMIT_TYPE, organ, null, kind, null);
        return said == null ? null : LimitType.valueOf(said);
    }

    /** The units that exist, in the order in which they were recorded. */
    List<String> units(String organ) {
        return units.getOrDefault(organ, Set.of()).stream().filter(unit -> since(organ, unit) != null).toList();
    }

    /** Since when the unit has existed without a break; null if it does not. */
    LocalDate since(String organ, String unit) {
        return Stretches.of(of(Measure.UNIT, organ, unit, null, null), axis).stream().filter(stretch -> stretch.to() == null)
            .map(stretch -> stretch.from()).findFirst().orElse(null);
    }

    /** All that is said of a unit and holds. */
    List<String> all(String organ, String unit, Measure measure) {
        Map<String, Integer> sums = new LinkedHashMap<>();
        of(measure, organ, unit, null, null).forEach(line -> sums.merge(line.value(), line.amount(), Integer::sum));
        return sums.entrySet().stream().filter(each -> each.getValue() > 0).map(Map.Entry::getKey).toList();
    }

    private String last(Measure measure, String organ, String unit, Kind kind, String post) {
        var lines = of(measure, organ, unit, kind, post);
        if (lines.size() == 1 && lines.get(0).amount() > 0) return lines.get(0).value();
        var said = new Said(axis);
        lines.forEach(said::add);
        return said.at(LocalDate.MAX);
    }
}
