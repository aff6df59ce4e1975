package dingbian.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** 对账: one table as it should be beside the same table as it is, row by row. */
final class TableComparison {
    private static final int MOST_TOLD = 5;
    private final String table;
    private final JdbcTemplate should;
    private final JdbcTemplate is;

    TableComparison(String table, JdbcTemplate should, JdbcTemplate is) {
        this.table = table;
        this.should = should;
        this.is = is;
    }

    List<String> differences() {
        var counts = new TreeMap<String, Integer>();
        should.query("select * from " + table, row -> { counts.merge(text(row), 1, Integer::sum); });
        is.query("select * from " + table, row -> { counts.merge(text(row), -1, (a, b) -> a + b == 0 ? null : a + b); });
        var told = new ArrayList<String>();
        counts.forEach((row, count) -> told.add(table + (count > 0 ? " lacks " : " has, and should not, ") + row));
        if (told.size() <= MOST_TOLD) return told;
        var some = new ArrayList<>(told.subList(0, MOST_TOLD));
        some.add(table + ": " + (told.size() - MOST_TOLD) + " more rows differ");
        return some;
    }

    /** The values by name, since the two databases may list columns, and write times and truth, differently. */
    private static String text(ResultSet row) throws SQLException {
        var about = row.getMetaData();
        var values = new TreeMap<String, String>();
        for (int column = 1; column <= about.getColumnCount(); column++) {
            var name = about.getColumnLabel(column).toLowerCase(Locale.ROOT);
            values.put(name, name.equals("recorded_at") ? row.getObject(column, OffsetDateTime.class).toInstant().toString() : value(row, column));
        }
        return values.toString();
    }

    private static String value(ResultSet row, int column) throws SQLException {
        return row.getObject(column) instanceof Boolean said ? said.toString() : row.getString(column);
    }
}
