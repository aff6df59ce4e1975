package dingbian.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 用户查询: what the events say of a user beside the password that he has. */
@Component
class UserQueries {
    private static final String JOINED = """
        select n.username, p.password_hash, p.since, p.one_time, p.expires_at, p.demo, u.username, u.role, u.organ, u.enabled, u.password_from
        from (%s) n left join user_password p on p.username = n.username left join office_user u on u.username = n.username
        order by n.username""";
    private final JdbcClient jdbc;

    /** {@code said}: null if no event speaks of him. */
    record Row(String user, Held held, Said said) {}

    /** 所持口令. */
    record Held(String hash, long since, boolean oneTime, Instant expires, boolean demo) {}

    /** 事件所述. */
    record Said(Role role, String organ, boolean enabled, long passwordFrom) {}

    UserQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(String user) {
        return jdbc.sql(JOINED.formatted("select cast(? as varchar(64)) as username")).param(user).query(UserQueries::row).optional();
    }

    List<Row> all() {
        return jdbc.sql(JOINED.formatted("select username from user_password union select username from office_user")).query(UserQueries::row).list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getString(1), row.getString(2) == null ? null : held(row), row.getString(7) == null ? null : said(row));
    }

    private static Held held(ResultSet row) throws SQLException {
        var expires = row.getObject(5, OffsetDateTime.class);
        return new Held(row.getString(2), row.getLong(3), row.getBoolean(4), expires == null ? null : expires.toInstant(), row.getBoolean(6));
    }

    private static Said said(ResultSet row) throws SQLException {
        var role = row.getString(8);
        return new Said(role == null ? null : Role.valueOf(role), row.getString(9), row.getBoolean(10), row.getLong(11));
    }
}
