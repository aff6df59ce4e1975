package dingbian.audit;

import dingbian.audit.Event.Reversal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 凭据查询: lines with their events, events with what undid them. */
@Component
class DocumentQueries {
    private static final String LINES = "select " + Documented.COLUMNS + " " + """
        from journal_line l join journal_event e on e.position = l.position where %s order by l.position, l.line""";
    private static final String PAGE = """
        select distinct l.position from journal_line l where %s order by l.position desc fetch first :limit rows only""";
    private static final String EVENTS = "select " + Event.COLUMNS + " from journal_event e where %s order by e.position";
    private static final int ACTS_A_QUERY = 5_000;

    private final JdbcClient jdbc;

    DocumentQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Documented> lines(Question question) {
        return question.in(jdbc, LINES).query(Documented::of).list();
    }

    /** The positions of the newest events that have such lines, newest first. */
    List<Long> positions(Question question, int limit) {
        return question.in(jdbc, PAGE).param("limit", limit).query(Long.class).list();
    }

    List<Event> ofPerson(Moment moment, String person) {
        return Question.events(moment).and("e.person = :person", "person", person).in(jdbc, EVENTS).query(Event::of).list();
    }

    boolean knowsPerson(Moment moment, String person) {
        return !Question.knownEvents(moment).and("e.person = :person", "person", person)
            .in(jdbc, "select 1 from journal_event e where %s fetch first 1 rows only").query(Integer.class).list().isEmpty();
    }

    /** What is known to have undone these acts. */
    Map<String, Reversal> reversals(Moment moment, Collection<String> acts) {
        var undone = new HashMap<String, Reversal>();
        var asked = acts.stream().distinct().toList();
        for (int i = 0; i < asked.size(); i += ACTS_A_QUERY) {
            jdbc.sql(EVENTS.formatted("e.reverses in (:acts) and e.position <= :position"))
                .param("acts", asked.subList(i, Math.min(asked.size(), i + ACTS_A_QUERY))).param("position", moment.position())
                .query(Event::of).list().forEach(event -> undone.putIfAbsent(event.reverses(), event.reversal()));
        }
        return undone;
    }

    boolean any(Question question) {
        return !question.in(jdbc, "select 1 from journal_line l where %s fetch first 1 rows only").query(Integer.class).list().isEmpty();
    }
}
