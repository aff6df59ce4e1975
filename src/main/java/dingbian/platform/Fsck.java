package dingbian.platform;

import dingbian.ledger.HeadTable;
import dingbian.ledger.LedgerTable;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 核账: writes all tables again from the events, in a database of its own, and compares; the ledger itself is only read. */
@Component
class Fsck {
    private static final String ASIDE = "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;TRACE_LEVEL_FILE=0";
    private static final int BATCH = 2_000;
    private final HeadTable head;
    private final EventReader events;
    private final List<LedgerTable> tables;
    private final List<LedgerCheck> checks;
    private final JdbcTemplate live;
    private final TransactionTemplate snapshot;

    Fsck(HeadTable head, EventReader events, List<LedgerTable> tables, List<LedgerCheck> checks, JdbcTemplate live,
         PlatformTransactionManager transactions) {
        this.head = head;
        this.events = events;
        this.tables = tables;
        this.checks = checks;
        this.live = live;
        snapshot = new TransactionTemplate(transactions);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /**
     * Looks at one moment of the ledger, while others may go on writing. Events that are not those that were recorded are told first, and
     * then nothing is made of them.
     *
     * @param progress gets the position that has been read
     * @return what is wrong, at most some of each kind; empty if nothing is
     */
    List<String> check(LongConsumer progress) {
        return snapshot.execute(status -> {
            var wrong = new ArrayList<String>();
            checks.forEach(check -> wrong.addAll(check.differences(progress)));
            return wrong.isEmpty() ? compare(progress) : wrong;
        });
    }

    private List<String> compare(LongConsumer progress) {
        var wrong = new ArrayList<>(sequence());
        var place = Path.of(System.getProperty("java.io.tmpdir"), "fsck-" + UUID.randomUUID());
        var pool = JdbcConnectionPool.create(ASIDE.formatted(place), "sa", "");
        try {
            Flyway.configure().dataSource(pool).locations("classpath:db/migration/common", "classpath:db/migration/h2").load().migrate();
            var again = new JdbcTemplate(pool);
            events.readAfter(0, BATCH, batch -> {
                tables.forEach(table -> table.write(again, batch));
                progress.accept(batch.get(batch.size() - 1).entry().position());
            });
            for (var table : tables) table.tables().forEach(name -> wrong.addAll(new TableComparison(name, again, live).differences()));
        } finally {
            new JdbcTemplate(pool).execute("drop all objects delete files");
            pool.dispose();
        }
        return wrong;
    }

    /** Positions run from 1 to the head without a gap; the time of an act is later than that of the act before. */
    private List<String> sequence() {
        var wrong = new ArrayList<String>();
        var seen = head.read();
        long count = live.queryForObject("select count(*) from domain_event", Long.class);
        long last = live.queryForObject("select coalesce(max(global_index), 0) from domain_event", Long.class);
        if (count != seen.position() || last != seen.position()) {
            wrong.add("head says position " + seen.position() + ", the events are " + count + ", the last of them " + last);
        }
        live.query("select recorded_at, act from domain_event where global_index = ?", row -> {
            if (!Instant.parse(row.getString(1)).equals(seen.recordedAt()) || !row.getString(2).equals(seen.act())) {
                wrong.add("head says another time or act than event " + last);
            }
        }, last);
        if (seen.tables() != seen.position()) wrong.add("tables are written to position " + seen.tables() + " of " + seen.position());
        live.query("""
            select b.global_index from domain_event a join domain_event b on b.global_index = a.global_index + 1
            where b.recorded_at < a.recorded_at or (b.recorded_at = a.recorded_at and b.act <> a.act)""",
            row -> { wrong.add("event " + row.getLong(1) + " was recorded before the one before it"); });
        return wrong;
    }
}
