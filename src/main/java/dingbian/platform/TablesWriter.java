package dingbian.platform;

import dingbian.ledger.Entry;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LedgerTable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;

/** Writes every table in the transaction of the act itself: what a user reads next is true, and an error undoes the act. */
@Component
class TablesWriter {
    private final List<LedgerTable> tables;

    TablesWriter(EmbeddedEventStore store, List<LedgerTable> tables) {
        this.tables = tables;
        store.subscribe(this::write);
    }

    private void write(List<? extends EventMessage<?>> messages) {
        var stored = new ArrayList<LedgerTable.Stored>();
        for (var message : messages) stored.add(stored(message.getIdentifier(), message.getMetaData(), (LedgerEvent) message.getPayload()));
        tables.forEach(table -> table.write(stored));
    }

    static LedgerTable.Stored stored(String id, MetaData said, LedgerEvent event) {
        var entry = new Entry(((Number) said.get("position")).longValue(), id, (String) said.get("act"), event);
        return new LedgerTable.Stored(entry, Instant.parse((String) said.get("recordedAt")), (String) said.get("by"));
    }
}
