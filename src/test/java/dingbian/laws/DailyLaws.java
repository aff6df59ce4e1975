package dingbian.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Answer;
import dingbian.ledger.Kind;
import dingbian.ledger.Line;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Measure;
import dingbian.ledger.ReversalEvent.ActReversed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 逐日之法: one person one seat, one post one holder, one slot one use, no excess without its cause; after each act, for what it touched, on every day. */
final class DailyLaws {
    private final Sums sums = new Sums();
    private final Map<String, List<Line>> written = new LinkedHashMap<>();
    private final Set<String> undone = new HashSet<>();

    void check(Answer answer) {
        var events = answer.events().stream().map(recorded -> recorded.entry().event()).toList();
        var lines = new ArrayList<Line>();
        for (var recorded : answer.events()) lines.addAll(linesOf(recorded.entry().act(), recorded.entry().event()));
        lines.forEach(line -> sums.add(line, 1));
        singles(lines);
        var after = troubles(lines);
        lines.forEach(line -> sums.add(line, -1));
        for (var trouble : after.entrySet()) {
            var seen = trouble.getKey();
            int before = seen.sort().size(seen.day(), seen.keys(), sums);
            assertThat(trouble.getValue() <= before || seen.sort().isExcused(events, seen.keys(), sums, isTaken(seen, events)))
                .as("%s from %d to %d by %s", seen, before, trouble.getValue(), events).isTrue();
        }
        lines.forEach(line -> sums.add(line, 1));
    }

    /** Whether an act after the undone one, still standing, has taken what is short now. */
    private boolean isTaken(Seen seen, List<LedgerEvent> events) {
        if (!(events.get(0) instanceof ActReversed undo)) return false;
        boolean after = false;
        for (var act : written.entrySet()) {
            if (after && !undone.contains(act.getKey()) && act.getValue().stream().anyMatch(line -> seen.sort().isTakenBy(line, seen.keys()))) return true;
            after = after || act.getKey().startsWith(undo.reverses());
        }
        return false;
    }

    private List<Line> linesOf(String act, LedgerEvent event) {
        if (event instanceof ActReversed undo) {
            undone.add(undo.reverses() + undo.organ());
            return written.get(undo.reverses() + undo.organ()).stream().map(Line::negated).toList();
        }
        written.computeIfAbsent(act + event.organ(), any -> new ArrayList<>()).addAll(event.lines());
        return event.lines();
    }

    private record Seen(Trouble sort, List<List<Object>> keys, LocalDate day) {}

    private Map<Seen, Integer> troubles(List<Line> lines) {
        var found = new LinkedHashMap<Seen, Integer>();
        for (var sort : Trouble.values()) {
            var scopes = new LinkedHashSet<List<List<Object>>>();
            lines.stream().flatMap(DailyLaws::touched).forEach(line -> scopes.add(sort.keys(line)));
            scopes.remove(List.of());
            for (var keys : scopes) {
                for (var day : sums.days(keys)) found.put(new Seen(sort, keys, day), sort.size(day, keys, sums));
            }
        }
        found.values().removeIf(size -> size == 0);
        return found;
    }

    /** Whether a unit counts touches its organ in every kind. */
    private static Stream<Line> touched(Line line) {
        if (line.measure() != Measure.COUNTS_IN_CAP) return Stream.of(line);
        return Stream.of(Kind.values()).map(kind -> new Line(line.organ(), line.unit(), kind, line.measure(), line.amount(), null, null, line.value(),
            line.days(), line.act()));
    }

    private void singles(List<Line> lines) {
        for (var line : lines) {
            if (line.person() != null) {
                single(line, List.of(Sums.key(Measure.FILLED, "person", line.person()), Sums.key(Measure.OFF_QUOTA, "person", line.person())));
                for (var measure : List.of(Measure.EXCESS, Measure.AWAY)) single(line, List.of(Sums.key(measure, "person", line.person())));
            }
            if (line.post() != null) {
                for (var measure : List.of(Measure.FILLED, Measure.CONCURRENT, Measure.POST)) {
                    single(line, List.of(Sums.key(measure, "post", line.organ(), line.post())));
                }
            }
            if (line.measure() == Measure.PENDING) single(line, List.of(Sums.key(Measure.PENDING, "slot", line.organ(), line.value())));
            if (line.measure() == Measure.UNIT) single(line, List.of(Sums.key(Measure.UNIT, "unit", line.organ(), line.unit())));
        }
    }

    /** The sums together are 0 or 1 on every day. */
    private void single(Line line, List<List<Object>> keys) {
        for (var day : sums.days(keys)) {
            int sum = 0;
            for (var key : keys) sum += sums.at(day, key.toArray());
            assertThat(sum).as("%s on %s after %s", keys, day, line).isBetween(0, 1);
        }
    }
}
