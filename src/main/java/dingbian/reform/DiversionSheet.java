package dingbian.reform;

import dingbian.ledger.DiversionChannel;
import dingbian.ledger.ExcessGround;
import dingbian.ledger.ExitMode;
import dingbian.ledger.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/** 超编人员安置分流表: planned so many, really gone so many, still there so many, per township and in all; and each person by name. */
record DiversionSheet(LocalDate at, String axis, Instant knownAt, long position, Counts total, List<TownshipRow> townships, List<PersonRow> people) {

    /**
     * 人数. {@code declared} = {@code gone} + {@code back} + {@code untouched}; {@code planned}: for whom a way was planned, gone or not;
     * {@code plannedUntouched} 分而未流: for whom it was planned, and who is still there; {@code overdue}: of those, and whose day is past.
     */
    record Counts(int declared, int planned, int gone, int back, int untouched, int plannedUntouched, int overdue) {
        static Counts of(List<PersonRow> rows) {
            var there = rows.stream().filter(PersonRow::isThere).toList();
            return new Counts(rows.size(), count(rows, row -> row.plannedOn() != null), count(rows, row -> row.state() == DiversionStory.State.GONE),
                count(rows, row -> row.state() == DiversionStory.State.BACK), there.size(), count(there, row -> row.plannedOn() != null),
                count(there, PersonRow::overdue));
        }

        private static int count(List<PersonRow> rows, Predicate<PersonRow> which) {
            return (int) rows.stream().filter(which).count();
        }
    }

    /** 一乡镇. */
    record TownshipRow(String organ, String organName, Counts counts) {}

    /** 一人; {@code leftOn}: of the exit, transfer or assignment by which he no longer is excess. */
    record PersonRow(String organ, String organName, String person, String name, String unit, String unitName, Kind kind, DiversionStory.State state,
                     ExcessGround ground, DiversionChannel channel, String destination, LocalDate declaredOn, LocalDate plannedOn, LocalDate due,
                     boolean overdue, LocalDate leftOn, DiversionStory.Way way, ExitMode exitMode, String toOrgan, String toOrganName,
                     List<Paper> papers) {

        boolean isThere() {
            return state == DiversionStory.State.DECLARED || state == DiversionStory.State.PLANNED;
        }
    }

    /** 依据: which event by which document, from which day. */
    record Paper(String type, String document, LocalDate on) {}
}
