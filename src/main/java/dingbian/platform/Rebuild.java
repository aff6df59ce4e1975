package dingbian.platform;

import dingbian.ledger.HeadTable;
import dingbian.ledger.LedgerTable;
import dingbian.ledger.LedgerTable.Stored;
import java.util.List;
import java.util.function.LongConsumer;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 重建: writes every table again from the events, in batches that are each whole; begun again after an interruption it goes on where
 * it stopped. While it runs, no act is written: the head is locked batch by batch, and says how far the tables are.
 */
@Component
public class Rebuild {
    private static final int BATCH = 2_000;
    private final HeadTable head;
    private final EventReader events;
    private final List<LedgerTable> tables;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    Rebuild(HeadTable head, EventReader events, List<LedgerTable> tables, JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.head = head;
        this.events = events;
        this.tables = tables;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Whether the tables lack events that the ledger has. */
    boolean isUnfinished() {
        var seen = head.read();
        return seen.tables() < seen.position();
    }

    /** Empties the tables; from here on the ledger says of itself that they must be rebuilt. */
    public void begin() {
        transaction.executeWithoutResult(status -> head.tablesWrittenTo(0));
    }

    /** Goes on from where the tables are, with a progress bar that also tells the events per second. */
    public void goOn() {
        var seen = head.read();
        try (var progress = new ProgressBarBuilder().setTaskName("rebuild").setInitialMax(seen.position()).showSpeed().build()) {
            progress.stepTo(seen.tables());
            goOn(seen.tables(), progress::stepTo);
        }
    }

    void goOn(long from, LongConsumer progress) {
        if (from == 0) tables.forEach(table -> table.tables().forEach(name -> jdbc.execute("truncate table " + name)));
        events.readAfter(from, BATCH, batch -> progress.accept(write(batch)));
    }

    private long write(List<Stored> batch) {
        long last = batch.get(batch.size() - 1).entry().position();
        transaction.executeWithoutResult(status -> {
            tables.forEach(table -> table.write(jdbc, batch));
            head.tablesWrittenTo(last);
        });
        return last;
    }
}
