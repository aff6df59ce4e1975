package dingbian.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.statements.TimestampWriter;
import org.axonframework.serialization.Serializer;

/** 事件库: Axon's JDBC store over text columns; position and time come from the ledger's head, by way of the metadata. */
final class TextEventStore extends JdbcEventStorageEngine {
    static final EventSchema SCHEMA = EventSchema.builder().eventTable("domain_event").snapshotTable("snapshot_event")
        .globalIndexColumn("global_index").eventIdentifierColumn("event_id").aggregateIdentifierColumn("aggregate_id")
        .sequenceNumberColumn("sequence_number").typeColumn("aggregate_type").timestampColumn("recorded_at")
        .payloadTypeColumn("payload_type").payloadRevisionColumn("payload_revision").payloadColumn("payload").metaDataColumn("meta_data").build();

    private static final String INSERT = """
        insert into domain_event (global_index, event_id, aggregate_id, sequence_number, aggregate_type, recorded_at,
          payload_type, payload_revision, payload, meta_data, act) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    TextEventStore(Builder builder) {
        super(builder);
    }

    @Override @SuppressWarnings("unchecked") protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }

    static PreparedStatement append(Connection connection, EventSchema schema, Class<?> dataType,
                                    List<? extends EventMessage<?>> events, Serializer serializer, TimestampWriter writer)
            throws SQLException {
        var insert = connection.prepareStatement(INSERT);
        for (var message : events) {
            var event = (DomainEventMessage<?>) message;
            var payload = event.serializePayload(serializer, String.class);
            var metaData = event.serializeMetaData(serializer, String.class);
            insert.setLong(1, ((Number) event.getMetaData().get("position")).longValue());
            insert.setString(2, event.getIdentifier());
            insert.setString(3, event.getAggregateIdentifier());
            insert.setLong(4, event.getSequenceNumber());
            insert.setString(5, event.getType());
            insert.setString(6, (String) event.getMetaData().get("recordedAt"));
            insert.setString(7, payload.getType().getName());
            insert.setString(8, payload.getType().getRevision());
            insert.setString(9, payload.getData());
            insert.setString(10, metaData.getData());
            insert.setString(11, (String) event.getMetaData().get("act"));
            insert.addBatch();
        }
        return insert;
    }
}
