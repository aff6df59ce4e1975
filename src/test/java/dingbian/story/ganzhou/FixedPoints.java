package dingbian.story.ganzhou;

import static dingbian.story.ganzhou.Script.must;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** What issue 2 fixes about the scenario, held against the story's own books before anything is written. */
final class FixedPoints {

    private static final String YEAR_END = "2010-12-31";
    private static final String DEADLINE = "2011-03-31";
    private final Expected expected;
    private final Ledger ledger;

    FixedPoints(Ledger ledger) {
        this.ledger = ledger;
        this.expected = new Expected(ledger);
    }

    void hold() {
        quotas();
        excess();
        for (var axis : Expected.AXES) distinct(axis);
        var totals = new ArrayList<Integer>();
        for (var axis : Expected.AXES) for (var known : Expected.KNOWN) totals.add(filled(axis, known));
        must(new HashSet<>(totals).size() == totals.size(), "every axis and knowledge date its own total", totals);
    }

    private void quotas() {
        for (var t : Township.ALL) {
            must(approved(t, Kind.ADMIN, YEAR_END) == t.byClass(26, 22, 19), "year end", t.name());
            int deadline = approved(t, Kind.ADMIN, DEADLINE);
            must(t.byClass(32, 23, 12) <= deadline && (deadline == 32 || !t.townshipClass().equals("ONE")), "deadline", t.name());
            for (var day : List.of(YEAR_END, DEADLINE)) {
                must(approved(t, Kind.SUPPORT, day) == 2, "support", t.name());
                must(approved(t, Kind.INSTITUTION, day) == t.byClass(46, 42, 38), "cap", t.name());
            }
            int offices = ledger.sum(line -> true, "ASSIGNED", t.code(), Kind.ADMIN);
            must(offices == deadline, "the offices take up the quota", t.name(), offices, deadline);
        }
        must(expected.total("APPROVED", YEAR_END, "effective", "") == 388, "388 at the year end");
        must(expected.total("APPROVED", DEADLINE, "effective", "") == 388, "388 at the deadline");
    }

    private void excess() {
        must(over(YEAR_END) >= 20, "several over at the year end", over(YEAR_END));
        must(over(DEADLINE) > 0 && over(DEADLINE) <= 5, "a few over at the deadline", over(DEADLINE));
    }

    private void distinct(String axis) {
        must(filled(axis, "") != filled(axis, "2011-03-31") && filled(axis, "") != filled(axis, "2011-04-05"), axis);
    }

    private int over(String day) {
        return Township.ALL.stream().mapToInt(t -> Math.max(0, expected.number("FILLED", t, day, "effective", "")
                - expected.number("APPROVED", t, day, "effective", ""))).sum();
    }

    private int approved(Township t, Kind kind, String day) {
        return expected.number("APPROVED", t, kind, day, "effective", "");
    }

    private int filled(String axis, String known) {
        return expected.total("FILLED", DEADLINE, axis, known);
    }
}
