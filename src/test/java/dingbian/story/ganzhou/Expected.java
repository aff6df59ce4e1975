package dingbian.story.ganzhou;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** ADMIN approved, filled and over of every township, by date, axis and knowledge date, from the story's own books. */
final class Expected {

    static final List<String> AXES = List.of("effective", "document", "registered");
    static final List<String> KNOWN = List.of("", "2011-03-31", "2011-04-05");
    private final Ledger ledger;

    Expected(Ledger ledger) {
        this.ledger = ledger;
    }

    List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add("at,axis,known_at,organ,kind,approved,filled,over");
        for (var at : List.of("2010-12-31", "2011-03-31")) {
            for (var axis : AXES) {
                for (var known : KNOWN) lines.addAll(table(at, axis, known));
            }
        }
        return lines;
    }

    int total(String measure, String at, String axis, String known) {
        return Township.ALL.stream().mapToInt(t -> number(measure, t, at, axis, known)).sum();
    }

    int number(String measure, Township t, String at, String axis, String known) {
        return number(measure, t, Kind.ADMIN, at, axis, known);
    }

    int number(String measure, Township t, Kind kind, String at, String axis, String known) {
        return ledger.sum(counts(LocalDate.parse(at), axis, known), measure, t.code(), kind);
    }

    private List<String> table(String at, String axis, String known) {
        var lines = new ArrayList<String>();
        int approved = 0;
        int filled = 0;
        int over = 0;
        var head = at + "," + axis + "," + known + ",";
        for (var t : Township.ALL) {
            int a = number("APPROVED", t, at, axis, known);
            int f = number("FILLED", t, at, axis, known);
            lines.add(head + t.code() + ",ADMIN," + a + "," + f + "," + Math.max(0, f - a));
            approved += a;
            filled += f;
            over += Math.max(0, f - a);
        }
        lines.add(head + "TOTAL,ADMIN," + approved + "," + filled + "," + over);
        return lines;
    }

    /** A line counts from its day on the axis, and is known from its recording on; a day means its end in Shanghai. */
    private static Predicate<Ledger.Line> counts(LocalDate at, String axis, String known) {
        Function<Ledger.Line, LocalDate> date = axis.equals("document") ? Ledger.Line::document
                : axis.equals("effective") ? Ledger.Line::effective : Ledger.Line::registered;
        var end = known.isEmpty() ? Instant.MAX
                : LocalDate.parse(known).plusDays(1).atStartOfDay(OfficeClock.SHANGHAI).toInstant();
        return line -> !date.apply(line).isAfter(at) && line.recorded().isBefore(end);
    }
}
