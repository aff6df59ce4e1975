package dingbian.ledger;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;

/** 阶梯: how a sum changes from day to day. */
final class Steps {
    private final NavigableMap<LocalDate, Integer> changes = new TreeMap<>();

    void add(LocalDate day, int amount) {
        changes.merge(day, amount, (a, b) -> a + b == 0 ? null : a + b);
    }

    /** The sum at the end of that day. */
    int at(LocalDate day) {
        int sum = 0;
        for (int change : changes.headMap(day, true).values()) sum += change;
        return sum;
    }

    /** Whether the sum is positive at the end of {@code day} and of every later one. */
    boolean stands(LocalDate day) {
        return at(day) > 0 && changes.tailMap(day, false).keySet().stream().allMatch(later -> at(later) > 0);
    }

    /** The greatest sum at the end of {@code day} or of any later one. */
    int mostFrom(LocalDate day) {
        int sum = at(day);
        int most = sum;
        for (int change : changes.tailMap(day, false).values()) most = Math.max(most, sum += change);
        return most;
    }

    NavigableSet<LocalDate> days() {
        return changes.navigableKeySet();
    }

    boolean isEmpty() {
        return changes.isEmpty();
    }
}
