package dingbian.ledger;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;

/** 编制本 as the event store sees it. */
public class BookAggregate {
    @AggregateIdentifier
    private String organ;
    private final Book book = new Book();

    Book book() {
        return book;
    }

    void write(LedgerEvent event, MetaData metaData) {
        AggregateLifecycle.apply(event, metaData);
    }

    @EventSourcingHandler
    void on(LedgerEvent event, @MessageIdentifier String eventId, @MetaDataValue("act") String act,
            @MetaDataValue("position") Number position) {
        organ = event.organ();
        book.add(new Entry(position.longValue(), eventId, act, event));
    }
}
