package dingbian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** 记述: what was said of one thing, day by day; for names the last word holds, for plates all that still hang. */
public final class Said {

    /** 一言: the same said by two acts is two, so that a 冲正 takes back that of its own act. */
    private record Word(String act, String value) {}

    private final Axis axis;
    private final NavigableMap<LocalDate, Map<Word, Integer>> words = new TreeMap<>();

    public Said(Axis axis) {
        this.axis = axis;
    }

    public void add(Line line) {
        var day = axis.of(line.days());
        var said = words.computeIfAbsent(day, any -> new LinkedHashMap<>());
        var word = new Word(line.act(), line.value());
        var before = line.amount() > 0 ? said.remove(word) : said.get(word);
        int sum = (before == null ? 0 : before) + line.amount();
        if (sum == 0) said.remove(word);
        else said.put(word, sum);
        if (said.isEmpty()) words.remove(day);
    }

    /** The last word at the end of that day, or null: that of the latest day, and of one day the one recorded last. */
    public String at(LocalDate day) {
        for (var said : words.headMap(day, true).descendingMap().values()) {
            String last = null;
            for (var each : said.entrySet()) if (each.getValue() > 0) last = each.getKey().value();
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
        for (var said : words.headMap(day, true).values()) said.forEach((word, amount) -> sums.merge(word.value(), amount, Integer::sum));
        var holding = new ArrayList<String>();
        sums.forEach((value, sum) -> { if (sum > 0) holding.add(value); });
        return holding;
    }
}
