package dingbian.platform;

import dingbian.ledger.Entry;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LedgerTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes every table in the transaction of the act itself: what a user reads next is true, and an error undoes the act. */
@Component
class TablesWriter {
    private final List<LedgerTable> tables;
    private final JdbcTemplate jdbc;

    TablesWriter(EmbeddedEventStore store, List<LedgerTable> tables, JdbcTemplate jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
        store.subscribe(this::write);
    }

    private void write(List<? extends EventMessage<?>> messages) {
        var stored = new ArrayList<LedgerTable.Stored>();
        for (var message : messages) stored.add(stored(message));
        tables.forEach(table -> table.write(jdbc, stored));
    }

    /** An event as it was, or is just being, stored: its position, act, time and writer stand in its metadata. */
    static LedgerTable.Stored stored(EventMessage<?> message) {
        var said = message.getMetaData();
        var entry = new Entry(((Number) said.get("position")).longValue(), message.getIdentifier(), (String) said.get("act"),
            (LedgerEvent) message.getPayload());
        return new LedgerTable.Stored(entry, Instant.parse((String) said.get("recordedAt")), (String) said.get("by"));
    }
}
