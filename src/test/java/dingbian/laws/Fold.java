package dingbian.laws;

import dingbian.ledger.Axis;
import dingbian.ledger.Line;
import dingbian.ledger.LedgerTable.Stored;
import dingbian.ledger.ReversalEvent.ActReversed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** 折算: what the stored events say, folded without any table. */
final class Fold {

    /** A line at its position, numbered within its event. */
    record Placed(long position, int number, Line line) {}

    final List<Stored> events = new ArrayList<>();
    final List<Placed> lines = new ArrayList<>();
    private final Map<String, List<Line>> byAct = new HashMap<>();

    void read(List<Stored> more) {
        for (var stored : more) {
            events.add(stored);
            int number = 0;
            for (var line : linesOf(stored)) lines.add(new Placed(stored.entry().position(), number++, line));
        }
    }

    private List<Line> linesOf(Stored stored) {
        var event = stored.entry().event();
        if (event instanceof ActReversed undo) return byAct.get(undo.reverses() + " " + undo.organ()).stream().map(Line::negated).toList();
        byAct.computeIfAbsent(stored.entry().act() + " " + event.organ(), any -> new ArrayList<>()).addAll(event.lines());
        return event.lines();
    }

    long position() {
        return events.size();
    }

    /** The same of whole organs, by what {@code name} makes of a line: without the units that do not count. */
    Map<String, Integer> figures(LocalDate at, Axis axis, long position, Function<Line, String> name) {
        var words = new LastWords(axis);
        for (var placed : lines) if (placed.position() <= position) words.add(placed.line());
        return sums(at, axis, position, line -> line.measure().isNumber()
            && (line.unit() == null || words.counts(line.organ(), line.unit(), at)) ? name.apply(line) : null);
    }

    /** The sums up to a day and a position that are not zero, by what {@code name} makes of a line; lines of which it makes null are left out. */
    Map<String, Integer> sums(LocalDate at, Axis axis, long position, Function<Line, String> name) {
        var sums = new TreeMap<String, Integer>();
        for (var placed : lines) {
            if (placed.position() > position || axis.of(placed.line().days()).isAfter(at)) continue;
            var key = name.apply(placed.line());
            if (key != null) sums.merge(key, placed.line().amount(), Integer::sum);
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }
}
