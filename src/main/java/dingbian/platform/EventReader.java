package dingbian.platform;

import dingbian.ledger.LedgerTable.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.springframework.stereotype.Component;

/** Reads the events of the whole ledger in order of position, as the event store gives them. */
@Component
class EventReader {
    private final TextEventStore engine;

    EventReader(TextEventStore engine) {
        this.engine = engine;
    }

    /** Hands on the events after a position, at most {@code size} at a time. */
    void readAfter(long position, int size, Consumer<List<Stored>> batches) {
        var token = position == 0 ? null : GapAwareTrackingToken.newInstance(position, Collections.emptySortedSet());
        var batch = new ArrayList<Stored>(size);
        try (var events = engine.readEvents(token, false)) {
            events.forEach(message -> {
                batch.add(TablesWriter.stored(message));
                if (batch.size() == size) {
                    batches.accept(List.copyOf(batch));
                    batch.clear();
                }
            });
        }
        if (!batch.isEmpty()) batches.accept(List.copyOf(batch));
    }

    /** The events at these positions, in order of position. */
    List<Stored> readAt(Collection<Long> positions) {
        return engine.readAt(positions).map(TablesWriter::stored).toList();
    }
}
