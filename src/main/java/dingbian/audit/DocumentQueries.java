package dingbian.audit;

import dingbian.audit.Event.Reversal;
import dingbian.ledger.Days;
import dingbian.platform.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 凭据查询: lines with their events, events with what undid them. */
@Component
class DocumentQueries {
    private static final String EVENT = """
        e.position as e_position, e.event_id, e.act, e.type, e.organ as e_organ, e.unit as e_unit, e.person as e_person, e.post as e_post,
        e.how, e.document, e.issuer, e.document_date as e_document_date, e.effective_on as e_effective_on,
        e.registered_on as e_registered_on, e.recorded_at, e.recorded_by, e.reverses, e.reason""";
    private static final String LINES = "select " + JournalQueries.LINE + ", " + EVENT + " " + """
        from journal_line l join journal_event e on e.position = l.position where %s order by l.position, l.line""";
    private static final String PAGE = """
        select distinct l.position from journal_line l where %s order by l.position desc fetch first :limit rows only""";
    private static final String EVENTS = "select " + EVENT + " from journal_event e where %s order by e.position";
    private static final String ACTS = """
        select e.act, max(e.position) as last from journal_event e where %s group by e.act order by last desc fetch first :limit rows only""";
    private static final String PAPERS = """
        select e.document, e.issuer, min(e.document_date) as written, min(e.effective_on) as begins, count(distinct e.act) as acts
        from journal_event e where %s group by e.document, e.issuer order by max(e.position) desc fetch first :limit rows only""";
    private static final int ACTS_A_QUERY = 5_000;

    private final JdbcClient jdbc;

    DocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Documented> lines(Question question) {
        return ask(question, LINES).query(DocumentQueries::documented).list();
    }

    /** The positions of the newest events that have such lines, newest first. */
    List<Long> positions(Question question, int limit) {
        return ask(question, PAGE).param("limit", limit).query(Long.class).list();
    }

    List<Event> ofPerson(Moment moment, String person) {
        return ask(Question.events(moment).and("e.person = :person", "person", person), EVENTS).query(DocumentQueries::event).list();
    }

    /** The newest acts that have such events, newest first. */
    List<String> acts(Question question, int limit) {
        return ask(question, ACTS).param("limit", limit).query((row, n) -> row.getString("act")).list();
    }

    List<Event> events(Question question) {
        return ask(question, EVENTS).query(DocumentQueries::event).list();
    }

    /** The papers of such events, the last used first. */
    List<DocumentRow> documents(Question question, int limit) {
        return ask(question, PAPERS).param("limit", limit).query((row, n) -> new DocumentRow(row.getString("document"), row.getString("issuer"),
            day(row, "written"), day(row, "begins"), row.getInt("acts"))).list();
    }

    boolean knowsPerson(Moment moment, String person) {
        return !ask(Question.knownEvents(moment).and("e.person = :person", "person", person), "select 1 from journal_event e where %s fetch first 1 rows only")
            .query(Integer.class).list().isEmpty();
    }

    /** What is known to have undone these acts. */
    Map<String, Reversal> reversals(Moment moment, Collection<String> acts) {
        var undone = new HashMap<String, Reversal>();
        var asked = acts.stream().distinct().toList();
        for (int i = 0; i < asked.size(); i += ACTS_A_QUERY) {
            jdbc.sql(EVENTS.formatted("e.reverses in (:acts) and e.position <= :position"))
                .param("acts", asked.subList(i, Math.min(asked.size(), i + ACTS_A_QUERY))).param("position", moment.position())
                .query(DocumentQueries::event).list().forEach(event -> undone.putIfAbsent(event.reverses(), event.reversal()));
        }
        return undone;
    }

    boolean any(Question question) {
        return !ask(question, "select 1 from journal_line l where %s fetch first 1 rows only").query(Integer.class).list().isEmpty();
    }

    private JdbcClient.StatementSpec ask(Question question, String sql) {
        return jdbc.sql(question.in(sql)).params(question.values());
    }

    private static Documented documented(ResultSet row, int n) throws SQLException {
        return new Documented(event(row, n), row.getInt("line"), JournalTable.line(row, n));
    }

    private static Event event(ResultSet row, int n) throws SQLException {
        var days = new Days(day(row, "e_document_date"), day(row, "e_effective_on"), day(row, "e_registered_on"));
        return new Event(row.getLong("e_position"), row.getString("event_id"), row.getString("act"), row.getString("type"), row.getString("e_organ"),
            row.getString("e_unit"), row.getString("e_person"), row.getString("e_post"), row.getString("how"), row.getString("document"),
            row.getString("issuer"), days, row.getObject("recorded_at", OffsetDateTime.class).toInstant(), row.getString("recorded_by"),
            row.getString("reverses"), row.getString("reason"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
