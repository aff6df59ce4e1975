package dingbian.log;

import dingbian.audit.BalanceRow;
import dingbian.ledger.Book;
import dingbian.ledger.Kind;
import dingbian.ledger.LimitType;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.List;

/** 余缺一行: the figures of one kind in an organ, or in one of its units, at the end of a day; once as the program answers, once as the events add up. */
record BalanceLine(LocalDate at, String organ, String unit, Kind kind, LimitType limitType, int approved, int assigned, int filled, int pending,
                   int leadershipReserve, int otherReserve, int available, int over, int excess, int offQuota, int loaned) {

    /** Where no type of limit was recorded it is a grant, as in the book. */
    static BalanceLine of(LocalDate at, BalanceRow row) {
        var type = row.limitType() == null ? LimitType.GRANT : row.limitType();
        return new BalanceLine(at, row.organ(), row.unit(), row.kind(), type, row.approved(), row.assigned(), row.filled(), row.pending(),
            row.leadershipReserve(), row.otherReserve(), row.available(), row.over(), row.excess(), row.offQuota(), row.loaned());
    }

    /** The same line as the book adds it up. */
    BalanceLine foldedFrom(Book book) {
        var room = book.room(kind, unit, at);
        var more = book.supposing(List.of());
        return new BalanceLine(at, organ, unit, kind, room.limitType(), room.approved(), room.assigned(), room.filled(), room.pending(),
            room.leadershipReserve(), room.otherReserve(), room.available(), room.over(), more.sum(Measure.EXCESS, kind, unit, at),
            more.sum(Measure.OFF_QUOTA, kind, unit, at), more.sum(Measure.LOAN, kind, unit, at));
    }

    String text() {
        return Pack.JSON.writeValueAsString(this);
    }

    /** Of which cell it is. */
    String place() {
        return at + " " + organ + (unit == null ? "" : " " + unit) + " " + kind;
    }
}
