package dingbian.laws;

import dingbian.ledger.Axis;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 末言: what was said last of whether units count in their organs, by looking at everything that was ever said. */
final class LastWords {
    private final Axis axis;
    private final List<Line> words = new ArrayList<>();

    LastWords(Axis axis) {
        this.axis = axis;
    }

    void add(Line line) {
        if (line.measure() == Measure.COUNTS_IN_CAP) words.add(line);
    }

    /** Takes back the latest such line. */
    void remove(Line line) {
        if (line.measure() == Measure.COUNTS_IN_CAP) words.remove(words.lastIndexOf(line));
    }

    Set<String> units(String organ) {
        var units = new HashSet<String>();
        for (var word : words) if (word.organ().equals(organ)) units.add(word.unit());
        return units;
    }

    Set<LocalDate> days(String organ) {
        var days = new HashSet<LocalDate>();
        for (var word : words) if (word.organ().equals(organ)) days.add(axis.of(word.days()));
        return days;
    }

    boolean counts(String organ, String unit, LocalDate at) {
        Line last = null;
        for (var word : words) {
            if (!word.organ().equals(organ) || !word.unit().equals(unit) || word.amount() < 0 || axis.of(word.days()).isAfter(at)) continue;
            boolean later = last == null || !axis.of(word.days()).isBefore(axis.of(last.days()));
            if (later && holds(word)) last = word;
        }
        return last == null || last.value().equals("true");
    }

    private boolean holds(Line word) {
        int sum = 0;
        for (var each : words) {
            boolean same = each.organ().equals(word.organ()) && each.unit().equals(word.unit()) && each.value().equals(word.value());
            if (same && axis.of(each.days()).equals(axis.of(word.days()))) sum += each.amount();
        }
        return sum > 0;
    }
}
