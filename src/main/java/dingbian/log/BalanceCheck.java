package dingbian.log;

import dingbian.ledger.Book;
import dingbian.ledger.Kind;
import dingbian.ledger.OfficeEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;

/** 余缺核对: each exported figure against what the events of the pack add up to; and no organ may be left out. */
final class BalanceCheck {
    private final Map<String, Book> books;
    private final List<String> wrong;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final TreeSet<String> places = new TreeSet<>();
    private int lines;

    BalanceCheck(PackEvents events, List<String> wrong) {
        this.books = events.books();
        this.wrong = wrong;
    }

    void run(Path file, List<String> checked) {
        ByteLines.read(file, this::compare);
        for (var day : days) {
            books.forEach((organ, book) -> {
                for (var kind : Kind.values()) if (book.isOpen(day) && !places.contains(day + " " + organ + " " + kind)) missing(day, organ, kind);
            });
        }
        if (days.isEmpty() && books.keySet().stream().anyMatch(organ -> !organ.equals(OfficeEvent.OFFICE))) wrong.add(Pack.BALANCES + " is empty");
        checked.add("balances: %d rows of %d days, each added up again from the events of %d books".formatted(lines, days.size(), books.size()));
    }

    private void missing(LocalDate day, String organ, Kind kind) {
        wrong.add(Pack.BALANCES + " has no row for " + day + " " + organ + " " + kind);
    }

    private void compare(byte[] line) {
        lines++;
        var text = new String(line, StandardCharsets.UTF_8);
        try {
            var exported = Pack.JSON.readValue(text, BalanceLine.class);
            days.add(exported.at());
            places.add(exported.place());
            var book = books.get(exported.organ());
            var folded = book == null ? null : exported.foldedFrom(book);
            if (folded == null) wrong.add("balance " + exported.place() + ": there is no such book");
            else if (!folded.text().equals(text)) wrong.add("balance " + exported.place() + ": the events add up to " + folded.text());
        } catch (JacksonException | NullPointerException unreadable) {
            wrong.add(Pack.BALANCES + " line " + lines + " is no row");
        }
    }
}
