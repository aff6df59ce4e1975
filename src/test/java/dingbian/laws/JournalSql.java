package dingbian.laws;

import dingbian.ledger.Axis;
import dingbian.ledger.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 流水, by plain SQL. */
final class JournalSql {
    private static final List<String> TABLES = List.of("domain_event", "journal_event", "journal_line", "stated_figure", "whereabouts", "person_key",
        "person_sealed", "person_index", "answered", "snapshot_event");
    private final JdbcClient jdbc;

    JournalSql(ApplicationContext context) {
        jdbc = context.getBean(JdbcClient.class);
    }

    static String text(Fold.Placed placed) {
        var line = placed.line();
        return String.join("|", "" + placed.position(), "" + placed.number(), line.organ(), line.unit(), line.kind() == null ? null : line.kind().name(),
            line.measure().name(), "" + line.amount(), line.person(), line.post(), line.value(), "" + line.days().documentDate(),
            "" + line.days().effectiveOn(), "" + line.days().registeredOn());
    }

    List<String> linesAfter(long position) {
        return jdbc.sql("select position, line, organ, unit, kind, measure, amount, person, post, said, document_date, effective_on, registered_on "
            + "from journal_line where position > ? order by position, line").param(position).query((row, n) -> {
                var text = new String[13];
                for (int i = 0; i < text.length; i++) text[i] = row.getString(i + 1);
                return String.join("|", text);
            }).list();
    }

    static String name(Line line) {
        return String.join("|", line.organ(), line.unit(), line.kind() == null ? null : line.kind().name(), line.measure().name(), line.person(), line.post());
    }

    static String full(Line line) {
        return String.join("|", name(line), line.value(), "" + line.days().documentDate(), "" + line.days().effectiveOn(), "" + line.days().registeredOn());
    }

    /** The sums up to a day and a position that are not zero. */
    Map<String, Integer> sums(LocalDate at, Axis axis, long position) {
        var column = switch (axis) {
            case DOCUMENT -> "document_date";
            case EFFECTIVE -> "effective_on";
            case REGISTERED -> "registered_on";
        };
        return named("organ, unit, kind, measure, person, post", "where position <= " + position + " and " + column + " <= date '" + at + "'", 6);
    }

    Map<String, Integer> standing() {
        return named("organ, unit, kind, measure, person, post, said, document_date, effective_on, registered_on", "", 10);
    }

    private Map<String, Integer> named(String columns, String where, int count) {
        var sums = new TreeMap<String, Integer>();
        jdbc.sql("select " + columns + ", sum(amount) from journal_line " + where + " group by " + columns + " having sum(amount) <> 0").query(row -> {
            var text = new String[count];
            for (int i = 0; i < count; i++) text[i] = row.getString(i + 1);
            sums.put(String.join("|", text), row.getInt(count + 1));
        });
        return sums;
    }

    /** The head, and how many rows there are in each table. */
    String sizes() {
        var head = jdbc.sql("select position, tables_position, act, recorded_at from ledger_head").query().singleRow().toString();
        var counts = TABLES.stream().map(table -> table + " " + jdbc.sql("select count(*) from " + table).query(Long.class).single()).toList();
        return head + counts;
    }
}
