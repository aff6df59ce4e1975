package dingbian.posting;

import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.Facts;
import dingbian.ledger.Measure;
import dingbian.ledger.Slot;
import dingbian.ledger.StandingEvent.DiversionDateSet;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 未按时核销: slots whose days are over and that nobody cancelled, and excess people whose day of diversion is past. Pure. */
record Unsettled(List<String> slots, List<String> people) {

    static Unsettled of(Book book, LocalDate day) {
        var slots = book.acts().slots().stream().filter(slot -> slot.isPending(day) && slot.isExpired(day)).map(Slot::code).toList();
        return new Unsettled(slots, overdue(book, day));
    }

    /** Whose last day set was before that day, and who counts as excess still. */
    private static List<String> overdue(Book book, LocalDate day) {
        var due = new LinkedHashMap<String, LocalDate>();
        book.acts().standingAfter(0).stream().map(Entry::event).filter(DiversionDateSet.class::isInstance).map(DiversionDateSet.class::cast)
            .filter(set -> !set.basis().effectiveOn().isAfter(day)).forEach(set -> due.put(set.person(), set.due()));
        return due.entrySet().stream().filter(each -> each.getValue().isBefore(day) && book.count(each.getKey(), Measure.EXCESS, day) > 0)
            .map(Map.Entry::getKey).toList();
    }

    boolean isNone() {
        return slots.isEmpty() && people.isEmpty();
    }

    Map<String, Object> facts(String organ, LocalDate day) {
        return Facts.of("organ", organ, "day", day, "expired", slots.size(), "overdue", people.size(), "slots", slots, "people", people);
    }
}
