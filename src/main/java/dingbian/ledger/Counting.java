package dingbian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** 计入: which units of an organ count in its figures, day by day; one that was moved to another superior (上划) may no longer. */
public final class Counting {
    private final Axis axis;
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Said> said = new LinkedHashMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    public Counting(Axis axis) {
        this.axis = axis;
    }

    /** What is not about this is passed over. */
    public void add(Line line) {
        if (line.measure() != Measure.COUNTS_IN_CAP) return;
        lines.add(line);
        days.add(axis.of(line.days()));
        said.computeIfAbsent(line.unit(), any -> new Said(axis)).add(line);
    }

    /** Whether the unit counts at the end of that day: the last word holds. What is of no unit always counts. */
    public boolean counts(String unit, LocalDate day) {
        var words = unit == null ? null : said.get(unit);
        return words == null || !Boolean.FALSE.toString().equals(words.at(day));
    }

    /** The units of which it was ever said whether they count. */
    public Set<String> moved() {
        return said.keySet();
    }

    /** The days on which that was said. */
    public NavigableSet<LocalDate> days() {
        return days;
    }

    /** The same if these lines had been added. */
    Counting with(Collection<Line> more) {
        if (more.stream().noneMatch(line -> line.measure() == Measure.COUNTS_IN_CAP)) return this;
        var supposed = new Counting(axis);
        lines.forEach(supposed::add);
        more.forEach(supposed::add);
        return supposed;
    }
}
