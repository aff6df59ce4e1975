package dingbian.log;

import dingbian.audit.BalanceRow;
import dingbian.ledger.Axis;
import dingbian.ledger.Book;
import dingbian.ledger.Kind;
import dingbian.ledger.LimitType;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * 余缺一行: the figures of one kind in an organ, or in one of its units, at the end of a day of an axis; once as the program answers, once as the
 * events add up.
 */
record BalanceLine(LocalDate at, String axis, String organ, String unit, Kind kind, LimitType limitType, int approved, int assigned, int filled,
                   int pending, int leadershipReserve, int otherReserve, int available, int over, int excess, int offQuota, int loaned) {

    /** Where no type of limit was recorded it is a grant, as in the book. */
    static BalanceLine of(LocalDate at, Axis axis, BalanceRow row) {
        var type = row.limitType() == null ? LimitType.GRANT : row.limitType();
        return new BalanceLine(at, word(axis), row.organ(), row.unit(), row.kind(), type, row.approved(), row.assigned(), row.filled(), row.pending(),
            row.leadershipReserve(), row.otherReserve(), row.available(), row.over(), row.excess(), row.offQuota(), row.loaned());
    }

    /** The figures of a book that is told by that axis. */
    static BalanceLine folded(Book book, LocalDate at, Axis axis, String unit, Kind kind) {
        var room = book.room(kind, unit, at);
        var more = book.supposing(List.of());
        return new BalanceLine(at, word(axis), room.organ(), unit, kind, room.limitType(), room.approved(), room.assigned(), room.filled(),
            room.pending(), room.leadershipReserve(), room.otherReserve(), room.available(), room.over(), more.sum(Measure.EXCESS, kind, unit, at),
            more.sum(Measure.OFF_QUOTA, kind, unit, at), more.sum(Measure.LOAN, kind, unit, at));
    }

    static String word(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException if there is no such axis */
    static Axis axis(String word) {
        var axis = Axis.valueOf(word.toUpperCase(Locale.ROOT));
        if (!word(axis).equals(word)) throw new IllegalArgumentException("no axis " + word);
        return axis;
    }

    String text() {
        return Pack.JSON.writeValueAsString(this);
    }

    /** Of which cell it is. */
    String place() {
        return place(at, axis, organ, unit, kind);
    }

    static String place(LocalDate at, Axis axis, String organ, String unit, Kind kind) {
        return place(at, word(axis), organ, unit, kind);
    }

    private static String place(LocalDate at, String axis, String organ, String unit, Kind kind) {
        return at + " " + axis + " " + organ + (unit == null ? "" : " " + unit) + " " + kind;
    }

    boolean isZero() {
        return IntStream.of(approved, assigned, filled, pending, leadershipReserve, otherReserve, excess, offQuota, loaned).allMatch(each -> each == 0);
    }
}
