package dingbian.ledger;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/** 账表: tables that are written from events, in the command's own transaction, and can be written again from the first event on. */
public interface LedgerTable {

    /** 已存: an event as it was stored, with the time of its recording (UTC, microseconds) and its writer. */
    record Stored(Entry entry, Instant recordedAt, String by) {}

    /** The names of the tables, in the order in which they may be emptied; the first columns of each are its key. */
    List<String> tables();

    /** Adds what these events say; they come in order of position, each once. {@code into}: the ledger's database, or one to compare it with. */
    void write(JdbcOperations into, List<Stored> events);
}
