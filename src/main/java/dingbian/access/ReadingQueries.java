package dingbian.access;

import dingbian.access.ReadingTable.What;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 查阅登记查询. */
@Component
class ReadingQueries {

    /** 一次. */
    record Row(long id, Instant readAt, String user, What what, String organ, String person, String reason, int count) {}

    /** 所问: each may be null; {@code before} is an id, {@code to} no longer counts. */
    record Asked(String user, String person, String organ, Instant from, Instant to, Long before) {}

    private final JdbcClient jdbc;

    ReadingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest, newest first. */
    List<Row> newest(Asked asked, int limit) {
        return jdbc.sql("select id, read_at, username, what, organ, person, reason, amount from reading where 1 = 1"
                + clause(asked.user(), "username = :user") + clause(asked.person(), "person = :person") + clause(asked.organ(), "organ = :organ")
                + clause(asked.from(), "read_at >= :from") + clause(asked.to(), "read_at < :to") + clause(asked.before(), "id < :before")
                + " order by id desc fetch first :limit rows only")
            .param("user", asked.user()).param("person", asked.person()).param("organ", asked.organ()).param("from", utc(asked.from()))
            .param("to", utc(asked.to())).param("before", asked.before()).param("limit", limit).query(ReadingQueries::row).list();
    }

    private static String clause(Object asked, String clause) {
        return asked == null ? "" : " and " + clause;
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3), What.valueOf(row.getString(4)), row.getString(5),
            row.getString(6), row.getString(7), row.getInt(8));
    }
}
