package dingbian.platform;

import dingbian.ledger.BookAggregate;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.modelling.command.Repository;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Axon as the ledger uses it: JSON in text columns, one repository of books behind one cache. */
@Configuration(proxyBeanMethods = false)
class AxonSetup {
    private static final int EVENTS_A_READ = 2_000;

    @Bean Clock clock() {
        return Clock.systemUTC();
    }

    @Bean @Primary Serializer defaultSerializer() {
        return new EventSerializer();
    }

    @Bean @Qualifier("eventSerializer") Serializer eventSerializer() {
        return new EventSerializer();
    }

    @Bean PersistenceExceptionResolver conflicts() {
        return Conflicts::isConflict;
    }

    /**
     * The connection of the transaction at hand, and nothing more: Axon's own would roll back the connection, and with it all lines of a
     * list before, when one of them is refused.
     */
    @Bean ConnectionProvider connections(DataSource source) {
        return new SpringDataSourceConnectionProvider(source);
    }

    @Bean TextEventStore eventStorageEngine(@Qualifier("eventSerializer") Serializer serializer, PersistenceExceptionResolver conflicts,
                                             ConnectionProvider connections, TransactionManager transactions) {
        var builder = TextEventStore.builder().snapshotSerializer(serializer).eventSerializer(serializer)
            .persistenceExceptionResolver(conflicts).connectionProvider(connections).transactionManager(transactions)
            .schema(TextEventStore.SCHEMA).dataType(String.class).appendEvents(TextEventStore::append);
        builder.batchSize(EVENTS_A_READ);
        return new TextEventStore(builder);
    }

    @Bean EmbeddedEventStore eventStore(EventStorageEngine engine) {
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    @Bean Repository<BookAggregate> bookRepository(EmbeddedEventStore store, Cache bookCache, ParameterResolverFactory parameters) {
        return EventSourcingRepository.builder(BookAggregate.class).eventStore(store).cache(bookCache)
            .parameterResolverFactory(parameters).aggregateFactory(new GenericAggregateFactory<>(BookAggregate.class)).build();
    }

    /** An event carries its act; Axon's own trace ids would only lengthen it. */
    @Bean CorrelationDataProvider nothingMore() {
        return message -> Map.of();
    }
}
