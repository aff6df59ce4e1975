package dingbian.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 账本目录: which books the event store holds. */
@Component
class BookTable {
    private final JdbcClient jdbc;

    BookTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organs whose books were written in after a position. */
    List<String> writtenAfter(long position) {
        return jdbc.sql("select distinct aggregate_id from domain_event where global_index > ?").param(position).query(String.class).list();
    }

    /** The act that wrote an event. */
    Optional<String> actOf(String eventId) {
        return jdbc.sql("select act from domain_event where event_id = ?").param(eventId).query(String.class).optional();
    }

    /** The organs in whose books an act wrote. */
    List<String> organsOf(String act) {
        return jdbc.sql("select distinct aggregate_id from domain_event where act = ? order by aggregate_id").param(act).query(String.class).list();
    }
}
