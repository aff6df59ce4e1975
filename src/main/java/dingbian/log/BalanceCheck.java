package dingbian.log;

import dingbian.ledger.Axis;
import dingbian.ledger.Book;
import dingbian.ledger.Kind;
import dingbian.ledger.OfficeEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;

/** 余缺核对: each exported figure against what the events of the pack add up to; and no organ may be left out. One axis after the other. */
final class BalanceCheck {
    private final PackEvents events;
    private final List<String> wrong;
    private final Set<Axis> done = EnumSet.noneOf(Axis.class);
    private final TreeSet<LocalDate> everyDay = new TreeSet<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Set<String> places = new HashSet<>();
    private Map<String, Book> books = Map.of();
    private Axis axis;
    private int lines;

    BalanceCheck(PackEvents events, List<String> wrong) {
        this.events = events;
        this.wrong = wrong;
    }

    void run(Path file, List<String> checked) {
        ByteLines.read(file, this::compare);
        endAxis();
        if (events.organs().stream().anyMatch(organ -> !organ.equals(OfficeEvent.OFFICE))) {
            for (var each : Axis.values()) if (!done.contains(each)) wrong.add(Pack.BALANCES + " has no rows of the axis " + BalanceLine.word(each));
        }
        checked.add("balances: %d rows of %d days on %d axes, each added up again from the events of %d books".formatted(lines, everyDay.size(),
            done.size(), events.organs().size()));
    }

    private void endAxis() {
        for (var day : days) {
            books.forEach((organ, book) -> {
                for (var kind : Kind.values()) if (book.isOpen(day)) mustHave(BalanceLine.folded(book, day, axis, null, kind).place());
            });
        }
        everyDay.addAll(days);
        days.clear();
        places.clear();
    }

    private void mustHave(String place) {
        if (!places.contains(place)) wrong.add(Pack.BALANCES + " has no row for " + place);
    }

    private void begin(Axis next) {
        if (next == axis) return;
        endAxis();
        if (!done.add(next)) throw new IllegalArgumentException("the axis stands twice");
        axis = next;
        books = events.books(next, Long.MAX_VALUE);
    }

    private void compare(byte[] line) {
        lines++;
        var text = new String(line, StandardCharsets.UTF_8);
        try {
            var exported = Pack.JSON.readValue(text, BalanceLine.class);
            begin(BalanceLine.axis(exported.axis()));
            days.add(exported.at());
            places.add(exported.place());
            var book = books.get(exported.organ());
            var folded = book == null ? null : BalanceLine.folded(book, exported.at(), axis, exported.unit(), exported.kind());
            if (folded == null) wrong.add("balance " + exported.place() + ": there is no such book");
            else if (!folded.text().equals(text)) wrong.add("balance " + exported.place() + ": the events add up to " + folded.text());
        } catch (JacksonException | IllegalArgumentException | NullPointerException unreadable) {
            wrong.add(Pack.BALANCES + " line " + lines + " is no row");
        }
    }
}
