package dingbian.laws;

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

    static List<Object> key(Object... parts) {
        return Arrays.asList(parts);
    }

    void add(Line line, int sign) {
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

    int at(LocalDate day, Object... key) {
        int sum = 0;
        for (int amount : sums.getOrDefault(key(key), NONE).headMap(day, true).values()) sum += amount;
        return sum;
    }

    boolean knows(Object... key) {
        return sums.getOrDefault(key(key), NONE).values().stream().anyMatch(amount -> amount != 0);
    }

    /** The days on which one of these sums changes. */
    Set<LocalDate> days(List<List<Object>> keys) {
        var days = new TreeSet<LocalDate>();
        for (var key : keys) days.addAll(sums.getOrDefault(key, NONE).keySet());
        return days;
    }
}
