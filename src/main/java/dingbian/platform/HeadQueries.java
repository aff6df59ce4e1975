package dingbian.platform;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 账首查询: what who asks must know of the ledger's head. */
@Component
public class HeadQueries {
    private final JdbcClient jdbc;

    public HeadQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last position that was recorded at or before that time. */
    long positionAt(Instant known) {
        return jdbc.sql("select coalesce(max(position), 0) from journal_event where recorded_at <= ?")
            .param(OffsetDateTime.ofInstant(known, ZoneOffset.UTC)).query(Long.class).single();
    }

    /** Waits until no act is being written; call it in a transaction. */
    void waitForThePen() {
        jdbc.sql("select position from ledger_head where id = 1 for update").query(Long.class).single();
    }
}
