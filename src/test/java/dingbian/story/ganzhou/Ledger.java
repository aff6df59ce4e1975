package dingbian.story.ganzhou;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** The story's own books: signed lines under plain keys. It shares no code with the server, whose figures it checks. */
final class Ledger {

    /** One signed line, with the three business dates and the moment from which it is known. */
    record Line(String key, int amount, LocalDate document, LocalDate effective, LocalDate registered, Instant recorded) { }

    private final Map<String, List<Line>> lines = new HashMap<>();

    static String key(Object... parts) {
        return String.join("|", java.util.Arrays.stream(parts).map(Object::toString).toList());
    }

    void add(Line line) {
        lines.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line);
    }

    /** What counts on this day, by effective date, with all that is recorded so far. */
    int on(LocalDate day, Object... parts) {
        return sum(line -> !line.effective().isAfter(day), parts);
    }

    int sum(Predicate<Line> counts, Object... parts) {
        return lines.getOrDefault(key(parts), List.of()).stream().filter(counts).mapToInt(Line::amount).sum();
    }

    /** The least that `measure` comes to on any day from `from` on; `keys` say on which days it can change. */
    int least(LocalDate from, ToIntFunction<LocalDate> measure, String... keys) {
        var days = new TreeSet<LocalDate>(List.of(from));
        for (var key : keys) lines.getOrDefault(key, List.of()).forEach(line -> days.add(line.effective()));
        return days.tailSet(from).stream().mapToInt(measure).min().orElseThrow();
    }

    /** Whether a key's sum is zero on every day from `from` on. */
    boolean staysZero(LocalDate from, Object... parts) {
        return least(from, day -> -Math.abs(on(day, parts)), key(parts)) == 0;
    }

    /** Whether a key's sum is at least one on every day from `from` on. */
    boolean staysThere(LocalDate from, Object... parts) {
        return least(from, day -> on(day, parts), key(parts)) >= 1;
    }

    /** `limit` − `use`, the least of every day from `from` on. */
    int leastLeft(LocalDate from, String limit, String use) {
        return least(from, day -> on(day, limit) - on(day, use), limit, use);
    }
}
