package dingbian.audit;

import dingbian.ledger.Kind;
import dingbian.ledger.Measure;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 流水查询: lines and sums of lines as of a moment. {@code organs} null: of all books. */
@Component
class JournalQueries {
    static final Set<Measure> NUMBERS = EnumSet.range(Measure.APPROVED, Measure.OFF_QUOTA);
    static final String LINE = "l.position, l.line, l.organ, l.unit, l.kind, l.measure, l.amount, l.person, l.post, l.said, "
        + "l.document_date, l.effective_on, l.registered_on";

    /** 数: the sum of a measure in a unit, or, where {@code unit} is null, of what no unit has. */
    record Sum(String organ, String unit, Kind kind, Measure measure, int sum) {}

    private final JdbcClient jdbc;

    JournalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Sum> sums(Moment moment, Collection<String> organs) {
        var query = jdbc.sql("select l.organ, l.unit, l.kind, l.measure, sum(l.amount) as total from journal_line l where "
            + (organs == null ? "" : "l.organ in (:organs) and ") + "l.measure in (:measures) and l.position <= :position and l."
            + moment.column() + " <= :at group by l.organ, l.unit, l.kind, l.measure");
        return bound(query, moment, organs, NUMBERS).query(JournalQueries::sum).list();
    }

    List<Kept> lines(Moment moment, Collection<String> organs, Set<Measure> measures) {
        var query = jdbc.sql("select " + LINE + " from journal_line l where " + (organs == null ? "" : "l.organ in (:organs) and ")
            + "l.measure in (:measures) and l.position <= :position and l." + moment.column() + " <= :at order by l.position, l.line");
        return bound(query, moment, organs, measures).query(JournalQueries::kept).list();
    }

    private static JdbcClient.StatementSpec bound(JdbcClient.StatementSpec query, Moment moment, Collection<String> organs, Set<Measure> measures) {
        var bound = query.param("measures", measures.stream().map(Measure::name).toList()).param("position", moment.position())
            .param("at", moment.at());
        return organs == null ? bound : bound.param("organs", organs);
    }

    /** What the organ's book was opened as, on whichever day. */
    Optional<String> level(Moment moment, String organ) {
        return jdbc.sql("select l.said from journal_line l where l.organ = ? and l.measure = 'BOOK' and l.position <= ? order by l.position")
            .params(organ, moment.position()).query(String.class).list().stream().findFirst();
    }

    List<String> townships(Moment moment, String district) {
        return jdbc.sql("select distinct l.organ from journal_line l where l.measure = 'PARENT' and l.said = ? and l.position <= ?")
            .params(district, moment.position()).query(String.class).list();
    }

    private static Sum sum(ResultSet row, int n) throws SQLException {
        var kind = row.getString("kind");
        return new Sum(row.getString("organ"), row.getString("unit"), kind == null ? null : Kind.valueOf(kind),
            Measure.valueOf(row.getString("measure")), row.getInt("total"));
    }

    static Kept kept(ResultSet row, int n) throws SQLException {
        return new Kept(row.getLong("position"), JournalTable.line(row, n));
    }
}
