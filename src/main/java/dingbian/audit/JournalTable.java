package dingbian.audit;

import dingbian.ledger.Days;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerTable;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.ledger.ReversalEvent.ActReversed;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/** 流水账: one row per event, one row per line; a 冲正 adds the lines of the act that it undoes, negated, on their own days. */
@Component
class JournalTable implements LedgerTable {
    private static final String INSERT_EVENT = """
        insert into journal_event (position, event_id, act, type, organ, unit, person, post, how, document, issuer, document_date,
          effective_on, registered_on, recorded_at, recorded_by, reverses, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String INSERT_LINE = """
        insert into journal_line (position, line, organ, unit, kind, measure, amount, person, post, said, document_date, effective_on,
          registered_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LINES_OF_ACT = """
        select l.organ, l.unit, l.kind, l.measure, l.amount, l.person, l.post, l.said, l.document_date, l.effective_on, l.registered_on, e.act as told_by
        from journal_event e join journal_line l on l.position = e.position
        where e.act = ? and e.organ = ? and e.reverses is null order by l.position, l.line""";

    private record Numbered(long position, int number, Line line) {}

    @Override public List<String> tables() {
        return List.of("journal_line", "journal_event");
    }

    @Override public void write(JdbcOperations into, List<Stored> events) {
        into.batchUpdate(INSERT_EVENT, events, Math.max(1, events.size()), JournalTable::setEvent);
        var pending = new ArrayList<Numbered>();
        for (var stored : events) {
            int number = 0;
            for (var line : lines(into, stored, pending)) pending.add(new Numbered(stored.entry().position(), number++, line));
        }
        flush(into, pending);
    }

    private static List<Line> lines(JdbcOperations into, Stored stored, List<Numbered> pending) {
        if (!(stored.entry().event() instanceof ActReversed undo)) return stored.entry().event().lines();
        flush(into, pending);
        return into.query(LINES_OF_ACT, JournalTable::line, undo.reverses(), undo.organ()).stream().map(Line::negated).toList();
    }

    private static void flush(JdbcOperations into, List<Numbered> pending) {
        into.batchUpdate(INSERT_LINE, pending, Math.max(1, pending.size()), JournalTable::setLine);
        pending.clear();
    }

    private static void setEvent(PreparedStatement insert, Stored stored) throws SQLException {
        var entry = stored.entry();
        var event = entry.event();
        var row = JournalRow.of(event);
        insert.setLong(1, entry.position());
        insert.setString(2, entry.eventId());
        insert.setString(3, entry.act());
        insert.setString(4, event.type());
        insert.setString(5, event.organ());
        insert.setString(6, row.unit());
        insert.setString(7, row.person());
        insert.setString(8, row.post());
        insert.setString(9, row.how());
        insert.setString(10, event.basis().document());
        insert.setString(11, event.basis().issuer());
        setDays(insert, 12, event.basis().days());
        insert.setObject(15, OffsetDateTime.ofInstant(stored.recordedAt(), ZoneOffset.UTC));
        insert.setString(16, stored.by());
        insert.setString(17, row.reverses());
        insert.setString(18, row.reason());
    }

    private static void setLine(PreparedStatement insert, Numbered each) throws SQLException {
        var line = each.line();
        insert.setLong(1, each.position());
        insert.setInt(2, each.number());
        insert.setString(3, line.organ());
        insert.setString(4, line.unit());
        insert.setString(5, line.kind() == null ? null : line.kind().name());
        insert.setString(6, line.measure().name());
        insert.setInt(7, line.amount());
        insert.setString(8, line.person());
        insert.setString(9, line.post());
        insert.setString(10, line.value());
        setDays(insert, 11, line.days());
    }

    private static void setDays(PreparedStatement insert, int from, Days days) throws SQLException {
        insert.setObject(from, days.documentDate());
        insert.setObject(from + 1, days.effectiveOn());
        insert.setObject(from + 2, days.registeredOn());
    }

    /** A line from the columns organ … registered_on, in the order of the table, and told_by. */
    static Line line(ResultSet row, int n) throws SQLException {
        var kind = row.getString("kind");
        var days = new Days(row.getObject("document_date", LocalDate.class), row.getObject("effective_on", LocalDate.class),
            row.getObject("registered_on", LocalDate.class));
        return new Line(row.getString("organ"), row.getString("unit"), kind == null ? null : Kind.valueOf(kind),
            Measure.valueOf(row.getString("measure")), row.getInt("amount"), row.getString("person"), row.getString("post"),
            row.getString("said"), days, row.getString("told_by"));
    }
}
