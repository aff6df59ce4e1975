package dingbian.platform;

import dingbian.ledger.EventTypes;
import dingbian.ledger.LedgerEvent;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 办件查询: at which positions events of some types stand, as known at a moment. */
@Component
class MatterQueries {
    private final JdbcClient jdbc;

    public MatterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Positions of events of a type, or of a kind of types, whose day had come and whose act was not undone; {@code organ} null: of all books. */
    List<Long> standing(Moment moment, String organ, Class<? extends LedgerEvent> type) {
        if (organ != null && organ.indexOf('\0') >= 0) return List.of();
        var types = EventTypes.byName().entrySet().stream().filter(each -> type.isAssignableFrom(each.getValue())).map(each -> each.getKey()).toList();
        return jdbc.sql("select e.position from journal_event e where e.type in (:types) and e.position <= :position and e." + moment.column() + " <= :at"
                + (organ == null ? "" : " and e.organ = :organ")
                + " and not exists (select 1 from journal_event r where r.reverses = e.act and r.position <= :position) order by e.position")
            .param("types", types).param("position", moment.position()).param("at", moment.at()).param("organ", organ).query(Long.class).list();
    }
}
