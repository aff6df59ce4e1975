package dingbian.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/** One value of one row, changed behind the program's back: a bit of a character or number, a day, a second. */
record Flip(String table, String column, Object is, Map<String, Object> row) {

    static Flip of(String table, String column, Map<String, Object> row, Random random) {
        return new Flip(table, column, flipped(row.get(column), random), row);
    }

    private static Object flipped(Object value, Random random) {
        if (value instanceof Long number) return number ^ 1L << 20;
        if (value instanceof Integer number) return number ^ 1 << 20;
        if (value instanceof Date day) return Date.valueOf(day.toLocalDate().plusDays(1));
        if (value instanceof OffsetDateTime time) return time.plusSeconds(1);
        if (value instanceof Timestamp time) return Timestamp.from(time.toInstant().plusSeconds(1));
        var text = value.toString();
        int at = random.nextInt(text.length());
        return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
    }

    void make(JdbcTemplate jdbc) {
        var where = new ArrayList<String>();
        var values = new ArrayList<>(List.of(is));
        row.forEach((name, value) -> {
            where.add(name + (value == null ? " is null" : " = ?"));
            if (value != null) values.add(value);
        });
        var sql = "update " + table + " set " + column + " = ? where " + String.join(" and ", where);
        assertThat(jdbc.update(sql, values.toArray())).as(sql).isEqualTo(1);
    }
}
