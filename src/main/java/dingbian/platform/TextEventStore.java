package dingbian.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.JdbcUtils;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
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

    private static final int MOST_AT_ONCE = 1_000;
    /** Events that are read by position are not followed by others. */
    private static final TrackingToken NOWHERE = new GlobalSequenceTrackingToken(0);

    TextEventStore(Builder builder) {
        super(builder);
    }

    @Override @SuppressWarnings("unchecked") protected <T> T readPayload(ResultSet row, String column) throws SQLException {
        return (T) row.getString(column);
    }

    /** The events at these positions, of the same form as {@link #readEvents} gives them, in order of position. */
    Stream<TrackedEventMessage<?>> readAt(Collection<Long> positions) {
        var all = positions.stream().sorted().toList();
        return IntStream.iterate(0, from -> from < all.size(), from -> from + MOST_AT_ONCE).boxed()
            .flatMap(from -> readSome(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE))));
    }

    private Stream<TrackedEventMessage<?>> readSome(List<Long> positions) {
        var found = JdbcUtils.executeQuery(getConnection(), connection -> select(connection, positions), JdbcUtils.listResults(this::tracked),
            failed -> new EventStoreException("events at " + positions.size() + " positions cannot be read", failed));
        return EventUtils.upcastAndDeserializeTrackedEvents(found.stream(), getEventSerializer(), upcasterChain);
    }

    private PreparedStatement select(Connection connection, List<Long> positions) throws SQLException {
        var select = connection.prepareStatement("select " + domainEventFields() + " from domain_event where global_index in ("
            + String.join(", ", Collections.nCopies(positions.size(), "?")) + ") order by global_index");
        for (int i = 0; i < positions.size(); i++) select.setLong(i + 1, positions.get(i));
        return select;
    }

    private TrackedEventData<?> tracked(ResultSet row) throws SQLException {
        return new TrackedDomainEventData<>(NOWHERE, (DomainEventData<?>) getDomainEventData(row));
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
