package dingbian.bench;

import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** 入库: puts a province into an empty ledger through the event store, which writes the tables too; many acts to a transaction, then the head. */
final class ProvinceTable {
    private static final int CHUNK = 5_000;
    private final EmbeddedEventStore store;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    ProvinceTable(ApplicationContext context) {
        store = context.getBean(EmbeddedEventStore.class);
        jdbc = context.getBean(JdbcTemplate.class);
        transaction = context.getBean(TransactionTemplate.class);
    }

    void write(Province province) {
        List<DomainEventMessage<?>> chunk;
        for (chunk = province.next(CHUNK); !chunk.isEmpty(); chunk = province.next(CHUNK)) {
            var messages = chunk;
            transaction.executeWithoutResult(status -> {
                store.publish(messages);
                jdbc.update("update ledger_head set position = ?, tables_position = ?, recorded_at = ?, act = ? where id = 1", province.position(),
                    province.position(), province.recordedAt().atOffset(ZoneOffset.UTC), province.act());
            });
            System.err.print("\rprovince: " + province.lines() + " lines");
        }
        System.err.println();
    }

    /** As the database itself would do in its next quiet hour. */
    void analyze() {
        jdbc.execute("analyze");
    }

    /** How the database goes about the sums of a township. */
    String plan(String organ, boolean postgres) {
        var question = """
            select l.organ, l.unit, l.kind, l.measure, sum(l.amount) from journal_line l where l.position <= 2000000000 and l.effective_on <= date '2020-01-01'
            and l.organ in ('%s') and l.measure in ('APPROVED', 'ASSIGNED', 'FILLED', 'PENDING', 'LEADERSHIP_RESERVE', 'OTHER_RESERVE', 'EXCESS', 'OFF_QUOTA')
            group by l.organ, l.unit, l.kind, l.measure""".formatted(organ);
        return String.join("\n", jdbc.queryForList((postgres ? "explain (analyze, buffers) " : "explain analyze ") + question, String.class));
    }
}
