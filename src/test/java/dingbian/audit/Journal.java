package dingbian.audit;

import dingbian.ledger.Entry;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LedgerTable.Stored;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 试账: a ledger of tests: acts go straight into the audit's tables, as the platform would write them. */
final class Journal {
    final DataSource source;
    final JdbcClient jdbc;
    final List<Stored> all = new ArrayList<>();
    private final JournalTable table;
    private final StatementTable statements;

    Journal(DataSource source) {
        this.source = source;
        this.jdbc = JdbcClient.create(source);
        this.table = new JournalTable();
        this.statements = new StatementTable();
    }

    /** Writes one act and says its name. */
    String act(String recordedAt, LedgerEvent... events) {
        var act = "act-" + (all.size() + 1);
        write(stored(act, Instant.parse(recordedAt), events));
        return act;
    }

    List<Stored> stored(String act, Instant recordedAt, LedgerEvent... events) {
        var batch = new ArrayList<Stored>();
        for (var event : events) {
            long position = all.size() + 1L;
            batch.add(new Stored(new Entry(position, "e-" + position, act, event), recordedAt, "clerk"));
            all.add(batch.get(batch.size() - 1));
        }
        return batch;
    }

    void write(List<Stored> batch) {
        table.write(new JdbcTemplate(source), batch);
        statements.write(new JdbcTemplate(source), batch);
        var last = batch.get(batch.size() - 1);
        jdbc.sql("update ledger_head set position = ?, tables_position = ?, recorded_at = ?, act = ? where id = 1")
            .params(last.entry().position(), last.entry().position(), OffsetDateTime.ofInstant(last.recordedAt(), ZoneOffset.UTC),
                last.entry().act()).update();
    }
}
