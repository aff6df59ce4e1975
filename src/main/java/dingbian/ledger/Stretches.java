package dingbian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 时段折算: folds lines that count presence into stretches, by any axis. */
public final class Stretches {

    private record Key(String person, Seat seat) {}

    private Stretches() {}

    /** The stretches that these lines add up to, in order of their first days. Lines that cancel each other leave none. */
    public static List<Stretch> of(Collection<Line> lines, Axis axis) {
        Map<Key, Steps> seats = new LinkedHashMap<>();
        for (var line : lines) {
            seats.computeIfAbsent(new Key(line.person(), Seat.of(line)), key -> new Steps()).add(axis.of(line.days()), line.amount());
        }
        var found = new ArrayList<Stretch>();
        seats.forEach((key, steps) -> unroll(key, steps, found));
        found.sort(Comparator.comparing(Stretch::from));
        return found;
    }

    private static void unroll(Key key, Steps steps, List<Stretch> found) {
        LocalDate since = null;
        for (var day : steps.days()) {
            boolean there = steps.at(day) > 0;
            if (there && since == null) since = day;
            if (!there && since != null) {
                found.add(new Stretch(key.person(), key.seat(), since, day));
                since = null;
            }
        }
        if (since != null) found.add(new Stretch(key.person(), key.seat(), since, null));
    }
}
