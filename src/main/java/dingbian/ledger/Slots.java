package dingbian.ledger;

import dingbian.ledger.UseEvent.UseAuthorised;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 用编簿: the notices of a book, and by what their slots ended. */
final class Slots {
    private final List<Entry> entries = new ArrayList<>();

    void add(Entry entry, List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.measure() == Measure.PENDING)) entries.add(entry);
    }

    /** The slots whose notices hold, in the order in which they were given out. */
    List<Slot> all(Predicate<Entry> holds) {
        var ends = ends(holds);
        return notices(holds).flatMap(notice -> notice.slots().stream().map(code -> new Slot(code, notice, ends.get(code)))).toList();
    }

    private Map<String, Entry> ends(Predicate<Entry> holds) {
        var ends = new HashMap<String, Entry>();
        entries.stream().filter(holds).forEach(entry -> entry.event().lines().stream()
            .filter(line -> line.measure() == Measure.PENDING && line.amount() < 0).forEach(line -> ends.put(line.value(), entry)));
        return ends;
    }

    private Stream<UseAuthorised> notices(Predicate<Entry> holds) {
        return entries.stream().filter(holds).map(Entry::event).filter(UseAuthorised.class::isInstance).map(UseAuthorised.class::cast);
    }

    /** How many of a year were ever given out, undone or not. */
    int ever(int year) {
        return notices(any -> true).filter(notice -> notice.basis().effectiveOn().getYear() == year).mapToInt(notice -> notice.slots().size()).sum();
    }
}
