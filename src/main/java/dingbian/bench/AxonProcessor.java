package dingbian.bench;

import dingbian.ledger.Entry;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LedgerTable;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What Axon would do in the place of rebuild: its pooled streaming processor, with the ledger's own tables as handlers. */
final class AxonProcessor {
    private static final int SEGMENTS = 16, WORKERS = 4, LARGE_BATCH = 1_000;
    private static final long PATIENCE_MINUTES = 15;
    private final String name;
    private final ApplicationContext context;
    private final int segments;
    private final int batch;

    private AxonProcessor(String name, ApplicationContext context, int segments, int batch) {
        this.name = name;
        this.context = context;
        this.segments = segments;
        this.batch = batch;
    }

    static AxonProcessor byDefault(ApplicationContext context) {
        return new AxonProcessor("default", context, SEGMENTS, 1);
    }

    static AxonProcessor tuned(ApplicationContext context) {
        return new AxonProcessor("tuned", context, 1, LARGE_BATCH);
    }

    String name() {
        return name;
    }

    /** 经手: one handler, as Axon calls it. */
    static final class Handler {
        private final List<LedgerTable> tables;
        private final JdbcTemplate jdbc;
        private final AtomicLong left;
        private final CountDownLatch done = new CountDownLatch(1);

        private Handler(ApplicationContext context, long events) {
            tables = List.copyOf(context.getBeansOfType(LedgerTable.class).values());
            jdbc = context.getBean(JdbcTemplate.class);
            left = new AtomicLong(events);
        }

        @EventHandler void on(LedgerEvent event, @MessageIdentifier String id, @MetaDataValue("act") String act, @MetaDataValue("by") String by,
                              @MetaDataValue("position") Number position, @MetaDataValue("recordedAt") String recordedAt) {
            var stored = List.of(new LedgerTable.Stored(new Entry(position.longValue(), id, act, event), Instant.parse(recordedAt), by));
            tables.forEach(table -> table.write(jdbc, stored));
            CurrentUnitOfWork.get().afterCommit(committed -> {
                if (left.decrementAndGet() == 0) done.countDown();
            });
        }
    }

    /** Until so many events have been handled and the last batch is committed. */
    void run(long events) {
        var handler = new Handler(context, events);
        var coordinator = Executors.newScheduledThreadPool(1);
        var workers = Executors.newScheduledThreadPool(WORKERS);
        var processor = processor(handler, coordinator, workers);
        processor.start();
        try {
            if (!handler.done.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) throw new IllegalStateException(handler.left + " events were left");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            processor.shutDown();
            coordinator.shutdown();
            workers.shutdown();
        }
    }

    private PooledStreamingEventProcessor processor(Handler handler, ScheduledExecutorService coordinator, ScheduledExecutorService workers) {
        return PooledStreamingEventProcessor.builder().name(name)
            .eventHandlerInvoker(SimpleEventHandlerInvoker.builder().eventHandlers(handler)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance()).build())
            .errorHandler(PropagatingErrorHandler.instance())
            .messageSource(context.getBean(EmbeddedEventStore.class)).tokenStore(new InMemoryTokenStore())
            .transactionManager(context.getBean(TransactionManager.class))
            .coordinatorExecutor(coordinator).workerExecutor(workers)
            .initialToken(source -> source.createTailToken()).initialSegmentCount(segments).batchSize(batch).build();
    }
}
