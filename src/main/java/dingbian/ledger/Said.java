package dingbian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** 记述: what was said of one thing, day by day; for names the last word holds, for plates all that still hang. */
final class Said {
    private final NavigableMap<LocalDate, Map<String, Integer>> words = new TreeMap<>();

    void add(LocalDate day, String value, int amount) {
        var said = words.computeIfAbsent(day, any -> new LinkedHashMap<>());
        var before = amount > 0 ? said.remove(value) : said.get(value);
        int sum = (before == null ? 0 : before) + amount;
        if (sum == 0) said.remove(value);
        else said.put(value, sum);
        if (said.isEmpty()) words.remove(day);
    }

    /** The last word at the end of that day, or null. */
    String at(LocalDate day) {
        for (var said : words.headMap(day, true).descendingMap().values()) {
            String last = null;
            for (var each : said.entrySet()) if (each.getValue() > 0) last = each.getKey();
            if (last != null) return last;
        }
        return null;
    }

    /** Whether it holds at the end of that day and of every later one. */
    boolean holdsFrom(LocalDate day, String value) {
        return allAt(day).contains(value) && words.tailMap(day, false).keySet().stream().allMatch(later -> allAt(later).contains(value));
    }

    /** All that holds at the end of that day. */
    List<String> allAt(LocalDate day) {
        var sums = new LinkedHashMap<String, Integer>();
        for (var said : words.headMap(day, true).values()) said.forEach((value, amount) -> sums.merge(value, amount, Integer::sum));
        var holding = new ArrayList<String>();
        sums.forEach((value, sum) -> { if (sum > 0) holding.add(value); });
        return holding;
    }
}
