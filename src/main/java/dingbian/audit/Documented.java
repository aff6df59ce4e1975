package dingbian.audit;

import dingbian.ledger.Line;
import java.sql.ResultSet;
import java.sql.SQLException;

/** 有据之笔: a line with the event that wrote it. */
record Documented(Event event, int number, Line line) {

    static final String COLUMNS = JournalQueries.LINE + ", " + Event.COLUMNS;

    static Documented of(ResultSet row, int n) throws SQLException {
        return new Documented(Event.of(row, n), row.getInt("line"), JournalTable.line(row, n));
    }

    long position() {
        return event.position();
    }
}
