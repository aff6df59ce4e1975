package dingbian.audit;

import dingbian.audit.Event.Reversal;
import dingbian.ledger.Axis;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.ledger.Seat;
import dingbian.ledger.Stretch;
import dingbian.ledger.Stretches;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 任职折算: folds documented lines into stays: first what stands, then what was believed until it was undone. Pure. */
final class Stays {
    static final Set<Measure> MEASURES = EnumSet.of(Measure.FILLED, Measure.OFF_QUOTA, Measure.CONCURRENT);

    /** 冲正一事: between which positions it was written. */
    private record Undoing(long first, long last, Reversal reversal) {}

    private final Axis axis;
    private final boolean concurrent;
    private final List<Documented> lines;
    private final Map<String, List<Documented>> byPerson;
    private final Set<String> undone = new LinkedHashSet<>();

    private Stays(List<Documented> lines, Axis axis, boolean concurrent) {
        this.axis = axis;
        this.concurrent = concurrent;
        this.lines = lines.stream().filter(told -> MEASURES.contains(told.line().measure()))
            .filter(told -> (told.line().measure() == Measure.CONCURRENT) == concurrent).toList();
        this.byPerson = this.lines.stream().collect(Collectors.groupingBy(told -> told.line().person()));
        for (var told : this.lines) if (told.event().undoes()) undone.add(told.event().reverses());
    }

    /** What stands, in order of the first days. */
    static List<Stay> standing(List<Documented> lines, Axis axis) {
        var stays = new ArrayList<>(new Stays(lines, axis, false).standing());
        stays.addAll(new Stays(lines, axis, true).standing());
        return stays;
    }

    /** What stands and what was undone, in order of the first days. */
    static List<Stay> all(List<Documented> lines, Axis axis) {
        var stays = new ArrayList<>(standing(lines, axis));
        stays.addAll(new Stays(lines, axis, false).reversed());
        stays.addAll(new Stays(lines, axis, true).reversed());
        stays.sort(Comparator.comparing(stay -> stay.stretch().from()));
        return stays;
    }

    private List<Stay> standing() {
        return fold(lines).stream().flatMap(this::unbroken).map(stretch -> stay(stretch, Long.MAX_VALUE, null)).toList();
    }

    /** Who left a seat and took it again on one day was there without a day's break, and yet twice: each time has its own papers. */
    private Stream<Stretch> unbroken(Stretch stretch) {
        var days = byPerson.get(stretch.person()).stream().filter(told -> told.line().amount() < 0 && isOf(stretch, told.line()))
            .filter(told -> !told.event().undoes() && !undone.contains(told.event().act())).map(told -> axis.of(told.line().days()))
            .filter(day -> day.isAfter(stretch.from()) && stretch.covers(day)).collect(Collectors.toCollection(TreeSet::new));
        var parts = new ArrayList<Stretch>();
        var from = stretch.from();
        for (var day : days) {
            parts.add(new Stretch(stretch.person(), stretch.seat(), from, day));
            from = day;
        }
        parts.add(new Stretch(stretch.person(), stretch.seat(), from, stretch.to()));
        return parts.stream();
    }

    private List<Stay> reversed() {
        var found = new ArrayList<Stay>();
        for (var undoing : undoings()) {
            var after = Set.copyOf(fold(upTo(undoing.last())));
            fold(upTo(undoing.first() - 1)).stream().filter(stretch -> !after.contains(stretch))
                .forEach(stretch -> found.add(stay(stretch, undoing.first(), undoing.reversal())));
        }
        return found;
    }

    private List<Undoing> undoings() {
        Map<String, Undoing> acts = new LinkedHashMap<>();
        for (var told : lines) {
            if (!told.event().undoes()) continue;
            var here = new Undoing(told.position(), told.position(), told.event().reversal());
            acts.merge(told.event().act(), here, (first, next) -> new Undoing(first.first(), next.last(), first.reversal()));
        }
        return List.copyOf(acts.values());
    }

    private List<Documented> upTo(long position) {
        return lines.stream().filter(told -> told.position() <= position).toList();
    }

    private List<Stretch> fold(List<Documented> some) {
        return Stretches.of(some.stream().map(Documented::line).toList(), axis);
    }

    private Stay stay(Stretch stretch, long before, Reversal reversal) {
        return new Stay(stretch, concurrent, turn(stretch, stretch.from(), 1, before, reversal == null),
            turn(stretch, stretch.to(), -1, before, reversal == null), reversal);
    }

    /** The last event before a position that made the stretch begin, or end, on that day; preferably one that was never undone. */
    private Event turn(Stretch stretch, LocalDate day, int sign, long before, boolean stands) {
        Event found = null;
        for (var told : byPerson.get(stretch.person())) {
            var line = told.line();
            if (told.position() >= before || told.event().undoes() || stands && undone.contains(told.event().act())) continue;
            if (line.amount() * sign > 0 && axis.of(line.days()).equals(day) && isOf(stretch, line)) found = told.event();
        }
        return found;
    }

    private static boolean isOf(Stretch stretch, Line line) {
        return stretch.seat().equals(new Seat(line.organ(), line.unit(), line.kind(), line.post(), line.measure() == Measure.OFF_QUOTA));
    }
}
