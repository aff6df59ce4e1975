package dingbian.log;

import dingbian.ledger.Axis;
import dingbian.ledger.Book;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import dingbian.ledger.OfficeEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * 余缺核对: each exported figure against what the events of the pack add up to; and no row of an organ, or of a unit that has a figure or is there, may
 * be left out, on any day that stands on any axis. One axis after the other.
 */
final class BalanceCheck {
    private static final Pattern DAY = Pattern.compile("\\{\"at\":\"(\\d{4})-(0[1-9]|1[0-2])-(\\d\\d)\"");
    private final PackEvents events;
    private final List<String> wrong;
    private final Set<Axis> done = EnumSet.noneOf(Axis.class);
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
        ByteLines.read(file, this::day);
        ByteLines.read(file, this::compare);
        endAxis();
        if (events.organs().stream().anyMatch(organ -> !organ.equals(OfficeEvent.OFFICE))) {
            for (var each : Axis.values()) if (!done.contains(each)) wrong.add(Pack.BALANCES + " has no rows of the axis " + BalanceLine.word(each));
        }
        checked.add("balances: %d rows of %d days on %d axes, each added up again from the events of %d books".formatted(lines, days.size(),
            done.size(), events.organs().size()));
    }

    /** A line that is none is told of when it is compared. */
    private void day(byte[] line) {
        var day = DAY.matcher(new String(line, StandardCharsets.UTF_8));
        if (!day.lookingAt()) return;
        var month = YearMonth.of(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)));
        int number = Integer.parseInt(day.group(3));
        if (month.isValidDay(number)) days.add(month.atDay(number));
    }

    private void endAxis() {
        books.forEach((organ, book) -> {
            var units = book.level() == Level.TOWNSHIP ? book.supposing(List.of()).units() : Set.<String>of();
            for (var day : days) if (book.isOpen(day)) mustBeWhole(organ, book, day, units);
        });
        places.clear();
    }

    private void mustBeWhole(String organ, Book book, LocalDate day, Set<String> units) {
        for (var kind : Kind.values()) mustHave(BalanceLine.place(day, axis, organ, null, kind));
        for (var unit : units) {
            var missing = Stream.of(Kind.values()).filter(kind -> !places.contains(BalanceLine.place(day, axis, organ, unit, kind))).toList();
            var lost = missing.stream().filter(kind -> !BalanceLine.folded(book, day, axis, unit, kind).isZero()).toList();
            boolean exists = book.supposing(List.of()).sum(Measure.UNIT, null, unit, day) > 0;
            if (lost.isEmpty() && exists && missing.size() == Kind.values().length) lost = missing.subList(0, 1);
            lost.forEach(kind -> mustHave(BalanceLine.place(day, axis, organ, unit, kind)));
        }
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
