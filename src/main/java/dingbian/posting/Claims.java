package dingbian.posting;

import dingbian.ledger.Book;
import dingbian.ledger.Measure;
import dingbian.ledger.Room;
import dingbian.ledger.Slot;
import dingbian.ledger.UseEvent.UseAuthorised;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * 待上编所占: which vacancies the slots that are out lay claim to. A slot given out against somebody who is to leave (出一进一) waits for
 * his place and claims none while he is there; all others claim one each. Pure.
 */
record Claims(Book book, Map<UseAuthorised, List<Slot>> pending, LocalDate day) {

    /** What is vacant for whoever enters by that slot: its own place is given back, and who waits keeps nobody out. {@code slot} null: none. */
    static int vacancies(Room room, Book book, Slot slot) {
        if (slot == null) return Sitting.vacancies(room);
        var claims = new Claims(book, book.acts().slots().stream().filter(each -> each.notice().kind() == room.kind() && each.isPending(room.day()))
            .collect(Collectors.groupingBy(Slot::notice)), room.day());
        int waiting = claims.pending().keySet().stream().mapToInt(claims::waiting).sum();
        return Sitting.vacancies(room) + waiting + claims.own(slot);
    }

    /** How many of a notice's slots wait for somebody to leave. */
    private int waiting(UseAuthorised notice) {
        long there = notice.replaces().stream().filter(person -> book.count(person, Measure.FILLED, day) > 0).count();
        return Math.min((int) there, pending.get(notice).size());
    }

    /** 1, if the slot has a place to give back. */
    private int own(Slot slot) {
        var siblings = pending.getOrDefault(slot.notice(), List.of());
        return siblings.contains(slot) && siblings.size() > waiting(slot.notice()) ? 1 : 0;
    }
}
