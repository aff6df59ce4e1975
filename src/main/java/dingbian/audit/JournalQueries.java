package dingbian.audit;

import dingbian.ledger.Kind;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.platform.Moment;
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
    static final Set<Measure> NUMBERS = EnumSet.range(Measure.APPROVED, Measure.LOAN);
    static final String LINE = "l.position, l.line, l.organ, l.unit, l.kind, l.measure, l.amount, l.person, l.post, l.said, "
        + "l.document_date, l.effective_on, l.registered_on, case when l.said is not null then coalesce(e.reverses, e.act) end as told_by";

    private static final String LINES = "select " + LINE + " "
        + "from journal_line l join journal_event e on e.position = l.position where %s order by l.position, l.line";

    /** 数: the sum of a measure in a unit, or, where {@code unit} is null, of what no unit has. */
    record Sum(String organ, String unit, Kind kind, Measure measure, int sum) {
        static Sum of(Line line) {
            return new Sum(line.organ(), line.unit(), line.kind(), line.measure(), line.amount());
        }
    }

    private final JdbcClient jdbc;

    JournalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private JdbcClient.StatementSpec ask(Question question, String sql) {
        return jdbc.sql(question.in(sql)).params(question.values());
    }

    List<Sum> sums(Moment moment, Collection<String> organs) {
        return ask(Question.of(moment).organs(organs).measures(NUMBERS), """
            select l.organ, l.unit, l.kind, l.measure, sum(l.amount) as total from journal_line l where %s
            group by l.organ, l.unit, l.kind, l.measure""").query(JournalQueries::sum).list();
    }

    List<Kept> lines(Moment moment, Collection<String> organs, Set<Measure> measures) {
        return ask(Question.of(moment).organs(organs).measures(measures), LINES).query(JournalQueries::kept).list();
    }

    /** Lines of whatever day, after one position and up to another. */
    List<Kept> between(long after, long upTo, Collection<String> organs) {
        return ask(Question.between(after, upTo).organs(organs), LINES).query(JournalQueries::kept).list();
    }

    List<String> books(Moment moment) {
        return ask(Question.known(moment).measures(List.of(Measure.BOOK)), "select distinct l.organ from journal_line l where %s").query(String.class).list();
    }

    /** Whether anything was ever written in the organ's book. */
    boolean hasBook(String organ) {
        return jdbc.sql("select exists (select 1 from journal_event where organ = ?)").param(organ).query(Boolean.class).single();
    }

    /** What the organ's book was opened as, on whichever day. */
    Optional<String> level(Moment moment, String organ) {
        return ask(Question.known(moment).organ(organ).measures(List.of(Measure.BOOK)), "select l.said from journal_line l where %s order by l.position")
            .query(String.class).list().stream().findFirst();
    }

    List<String> townships(Moment moment, String district) {
        return ask(Question.known(moment).measures(List.of(Measure.PARENT)).and("l.said = :district", "district", district),
            "select distinct l.organ from journal_line l where %s").query(String.class).list();
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
