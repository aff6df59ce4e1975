package dingbian.posting;

import dingbian.platform.Moment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads by what the slots of a book ended. */
@Component
class UseQueries {
    private final JdbcClient jdbc;

    UseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 了结一号: {@code person} null where it was cancelled. */
    record Ended(String slot, String type, String person, String document, LocalDate day, long position) {}

    /** As known at the moment; {@code organ} null: of all books. */
    List<Ended> endings(Moment moment, String organ) {
        return jdbc.sql("select l.said, e.type, e.person, e.document, l." + moment.column() + " as ended, e.position"
                + " from journal_line l join journal_event e on e.position = l.position"
                + " where l.measure = 'PENDING' and l.amount < 0 and e.reverses is null and l.position <= :position and l." + moment.column() + " <= :at"
                + (organ == null ? "" : " and l.organ = :organ")
                + " and not exists (select 1 from journal_event r where r.reverses = e.act and r.position <= :position) order by e.position")
            .param("position", moment.position()).param("at", moment.at()).param("organ", organ).query(UseQueries::ended).list();
    }

    private static Ended ended(ResultSet row, int n) throws SQLException {
        return new Ended(row.getString("said"), row.getString("type"), row.getString("person"), row.getString("document"),
            row.getObject("ended", LocalDate.class), row.getLong("position"));
    }
}
