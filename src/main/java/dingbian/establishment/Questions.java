package dingbian.establishment;

import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.UnitEvent.NatureDecided;
import dingbian.ledger.UnitEvent.NatureUndecided;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** 待定事项: which questions about a unit are open, and when. Pure. */
final class Questions {

    private Questions() {}

    /** Open on the day and on every later one. */
    static List<String> open(Book book, String unit, LocalDate day) {
        return asked(book, unit).entrySet().stream().filter(each -> counts(each.getValue(), day).allMatch(count -> count > 0)).map(Map.Entry::getKey).toList();
    }

    /** Whether it is open on the day or on any later one. */
    static boolean isAsked(Book book, String unit, String question, LocalDate day) {
        return counts(asked(book, unit).getOrDefault(question, new TreeMap<>()), day).anyMatch(count -> count > 0);
    }

    private static Map<String, NavigableMap<LocalDate, Integer>> asked(Book book, String unit) {
        var asked = new LinkedHashMap<String, NavigableMap<LocalDate, Integer>>();
        book.acts().standingAfter(0).stream().map(Entry::event).forEach(event -> {
            if (event instanceof NatureUndecided open && open.unit().equals(unit)) add(asked, open.question(), event, 1);
            if (event instanceof NatureDecided closed && closed.unit().equals(unit)) add(asked, closed.question(), event, -1);
        });
        return asked;
    }

    private static void add(Map<String, NavigableMap<LocalDate, Integer>> asked, String question, LedgerEvent event, int count) {
        asked.computeIfAbsent(question, any -> new TreeMap<>()).merge(event.basis().effectiveOn(), count, Integer::sum);
    }

    /** How often it is open at the end of the day, and of each later one on which that changes. */
    private static IntStream counts(NavigableMap<LocalDate, Integer> changes, LocalDate day) {
        return IntStream.concat(IntStream.of(sum(changes.headMap(day, true))),
            changes.tailMap(day, false).keySet().stream().mapToInt(later -> sum(changes.headMap(later, true))));
    }

    private static int sum(Map<LocalDate, Integer> changes) {
        return changes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
