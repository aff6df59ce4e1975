package dingbian.laws;

import dingbian.ledger.Axis;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** 笨账: the effective sums of the lines of all books, by whatever is asked, in one map. */
final class Sums {
    private static final TreeMap<LocalDate, Integer> NONE = new TreeMap<>();
    private final Map<List<Object>, TreeMap<LocalDate, Integer>> sums = new HashMap<>();
    private final LastWords words = new LastWords(Axis.EFFECTIVE);

    static List<Object> key(Object... parts) {
        return Arrays.asList(parts);
    }

    void add(Line line, int sign) {
        if (sign > 0) words.add(line);
        else words.remove(line);
        var day = line.days().effectiveOn();
        for (var key : keys(line)) sums.computeIfAbsent(key, any -> new TreeMap<>()).merge(day, sign * line.amount(), Integer::sum);
    }

    private static List<List<Object>> keys(Line line) {
        var measure = line.measure();
        var keys = new ArrayList<List<Object>>();
        keys.add(key(measure, "organ", line.organ(), line.kind()));
        if (line.unit() != null) keys.add(key(measure, "unit", line.organ(), line.unit()));
        if (line.unit() != null && line.kind() != null) keys.add(key(measure, "unit", line.organ(), line.unit(), line.kind()));
        if (line.person() != null) keys.add(key(measure, "person", line.person()));
        if (line.post() != null) keys.add(key(measure, "post", line.organ(), line.post()));
        if (measure == Measure.PENDING) keys.add(key(measure, "slot", line.organ(), line.value()));
        if (measure == Measure.CONCURRENT) keys.add(key(measure, "held", line.person(), line.organ(), line.post()));
        if (measure == Measure.PLATE) keys.add(key(measure, "plate", line.organ(), line.unit(), line.value()));
        return keys;
    }

    /** Of an organ: without the units that do not count on that day. */
    int at(LocalDate day, Object... key) {
        int sum = 0;
        for (int amount : sums.getOrDefault(key(key), NONE).headMap(day, true).values()) sum += amount;
        if (!isOfOrgan(key(key))) return sum;
        var organ = (String) key[2];
        for (var unit : words.units(organ)) if (!words.counts(organ, unit, day)) sum -= at(day, key[0], "unit", organ, unit, key[3]);
        return sum;
    }

    private static boolean isOfOrgan(List<Object> key) {
        return key.get(1).equals("organ") && ((Measure) key.get(0)).isNumber();
    }

    boolean knows(Object... key) {
        return sums.getOrDefault(key(key), NONE).values().stream().anyMatch(amount -> amount != 0);
    }

    /** The days on which one of these sums changes. */
    Set<LocalDate> days(List<List<Object>> keys) {
        var days = new TreeSet<LocalDate>();
        for (var key : keys) {
            days.addAll(sums.getOrDefault(key, NONE).keySet());
            if (!isOfOrgan(key)) continue;
            var organ = (String) key.get(2);
            days.addAll(words.days(organ));
            for (var unit : words.units(organ)) days.addAll(sums.getOrDefault(key(key.get(0), "unit", organ, unit, key.get(3)), NONE).keySet());
        }
        return days;
    }
}
