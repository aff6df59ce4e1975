package dingbian.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 用户表. */
@Component
class UserTable {
    private static final String COLUMNS = "select username, password_hash, role, organ, enabled, demo from app_user ";
    private final JdbcClient jdbc;

    UserTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<AppUser> find(String username) {
        return jdbc.sql(COLUMNS + "where username = ?").param(username).query(UserTable::user).optional();
    }

    List<AppUser> all() {
        return jdbc.sql(COLUMNS + "order by username").query(UserTable::user).list();
    }

    /** Leaves a user of that name as he is. */
    void addIfMissing(AppUser user) {
        jdbc.sql("insert into app_user (username, password_hash, role, organ, enabled, demo) values (?, ?, ?, ?, ?, ?) "
                + "on conflict do nothing")
            .params(user.username(), user.passwordHash(), user.role().name(), user.organ(), user.enabled(), user.demo()).update();
    }

    void removeDemo() {
        jdbc.sql("delete from app_user where demo = true").update();
    }

    private static AppUser user(ResultSet row, int n) throws SQLException {
        return new AppUser(row.getString(1), row.getString(2), Role.valueOf(row.getString(3)), row.getString(4), row.getBoolean(5),
            row.getBoolean(6));
    }
}
