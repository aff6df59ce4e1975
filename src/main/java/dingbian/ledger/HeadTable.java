package dingbian.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * 账首: the one row that every act locks; it holds the last position, its act and its time. So positions have no gaps, stand in the
 * order in which acts became visible, and the time only grows, on both databases and from several nodes.
 */
@Component
public class HeadTable {

    /** 账首之值. {@code tables}: up to which position the desk tables and the journal are written. */
    public record Head(long position, Instant recordedAt, String act, long tables, String scenario) {

        /** @throws TablesBehindException if the tables lack events up to that position: a rebuild is under way */
        void mustHold(long upTo) {
            if (tables < Math.min(upTo, position)) throw new TablesBehindException(this);
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean postgres;

    HeadTable(JdbcClient jdbc, DataSource source, Clock clock) throws java.sql.SQLException {
        this.jdbc = jdbc;
        this.clock = clock;
        try (var connection = source.getConnection()) {
            postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        }
    }

    /** The same, of tables that can be read from. @throws TablesBehindException while a rebuild is under way */
    public Head readWhole() {
        var head = read();
        head.mustHold(head.position());
        return head;
    }

    public Head read() {
        return jdbc.sql("select position, recorded_at, act, tables_position, scenario from ledger_head where id = 1").query(HeadTable::head).single();
    }

    /** Waits for the row, keeps it until the transaction ends, and only then looks at the clock: on PostgreSQL at that of the database. */
    Locked lock() {
        if (postgres) {
            return jdbc.sql("update ledger_head set id = 1 where id = 1 returning position, recorded_at, act, tables_position, scenario, clock_timestamp()")
                .query((row, n) -> new Locked(head(row, n), row.getObject(6, OffsetDateTime.class).toInstant())).single();
        }
        var head = jdbc.sql("select position, recorded_at, act, tables_position, scenario from ledger_head where id = 1 for update")
            .query(HeadTable::head).single();
        return new Locked(head, clock.instant());
    }

    record Locked(Head head, Instant now) {

        /** The time of the next act: now, or as a scenario says, and always later than the one before; an act that goes on keeps its time. */
        Instant next(Act act) {
            if (act.id().equals(head.act())) return head.recordedAt();
            var asked = (act.recordedAt() == null ? now : act.recordedAt()).truncatedTo(ChronoUnit.MICROS);
            var least = head.recordedAt().plus(1, ChronoUnit.MICROS);
            return asked.isBefore(least) ? least : asked;
        }
    }

    void advance(long position, Pen pen) {
        jdbc.sql("update ledger_head set position = ?, tables_position = ?, recorded_at = ?, act = ? where id = 1")
            .params(position, position, OffsetDateTime.ofInstant(pen.recordedAt(), ZoneOffset.UTC), pen.act().id()).update();
    }

    public void name(String scenario) {
        jdbc.sql("update ledger_head set scenario = ? where id = 1").param(scenario).update();
    }

    public void tablesWrittenTo(long position) {
        jdbc.sql("update ledger_head set tables_position = ? where id = 1").param(position).update();
    }

    /** The time by the clock that acts are recorded with. */
    public Instant now() {
        return postgres ? jdbc.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant() : clock.instant();
    }

    private static Head head(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return new Head(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3), row.getLong(4), row.getString(5));
    }
}
