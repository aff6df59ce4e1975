package dingbian.audit;

import dingbian.ledger.Axis;
import dingbian.ledger.Days;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** 记事: what the journal keeps of an event: what, whom, where, by which paper, recorded when and by whom. */
record Event(long position, String eventId, String act, String type, String organ, String unit, String person, String post, String how,
             String document, String issuer, Days days, Instant recordedAt, String recordedBy, String reverses, String reason) {

    static final String COLUMNS = """
        e.position as e_position, e.event_id, e.act, e.type, e.organ as e_organ, e.unit as e_unit, e.person as e_person, e.post as e_post,
        e.how, e.document, e.issuer, e.document_date as e_document_date, e.effective_on as e_effective_on,
        e.registered_on as e_registered_on, e.recorded_at, e.recorded_by, e.reverses, e.reason""";

    /** 冲正: what undid an act. */
    record Reversal(String eventId, String reason, Instant recordedAt) {}

    static Event of(ResultSet row, int n) throws SQLException {
        var days = new Days(day(row, "e_document_date"), day(row, "e_effective_on"), day(row, "e_registered_on"));
        return new Event(row.getLong("e_position"), row.getString("event_id"), row.getString("act"), row.getString("type"), row.getString("e_organ"),
            row.getString("e_unit"), row.getString("e_person"), row.getString("e_post"), row.getString("how"), row.getString("document"),
            row.getString("issuer"), days, row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by"),
            row.getString("reverses"), row.getString("reason"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    boolean undoes() {
        return reverses != null;
    }

    LocalDate on(Axis axis) {
        return axis.of(days);
    }

    Reversal reversal() {
        return new Reversal(eventId, reason, recordedAt);
    }
}
