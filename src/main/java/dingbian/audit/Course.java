package dingbian.audit;

import dingbian.ledger.Axis;
import dingbian.ledger.Counting;
import dingbian.ledger.Line;
import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** 历程: how a figure went from day to day. */
record Course(NavigableMap<LocalDate, Integer> changes) {

    /** Of an organ: on each day without the units that did not count on it. */
    static Course of(Collection<Line> lines, Axis axis, Counting counting, ToIntFunction<Line> amount) {
        var course = new Course(new TreeMap<>());
        for (var line : lines) if (!counting.moved().contains(line.unit())) course.add(axis.of(line.days()), amount.applyAsInt(line));
        for (var unit : counting.moved()) {
            var own = new Course(new TreeMap<>());
            for (var line : lines) if (unit.equals(line.unit())) own.add(axis.of(line.days()), amount.applyAsInt(line));
            course.add(own, unit, counting);
        }
        return course;
    }

    private void add(LocalDate day, int amount) {
        changes.merge(day, amount, Integer::sum);
    }

    private void add(Course ofUnit, String unit, Counting counting) {
        var days = new TreeSet<>(ofUnit.changes.keySet());
        days.addAll(counting.days());
        int before = 0;
        for (var day : days) {
            int now = counting.counts(unit, day) ? ofUnit.at(day) : 0;
            add(day, now - before);
            before = now;
        }
    }

    /** At the end of a day. */
    int at(LocalDate day) {
        return changes.headMap(day, true).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Since when it has been positive without a break; null if it is not. */
    LocalDate since() {
        LocalDate since = null;
        int sum = 0;
        for (var each : changes.entrySet()) {
            sum += each.getValue();
            since = sum <= 0 ? null : since == null ? each.getKey() : since;
        }
        return since;
    }
}
