package dingbian.access;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 口令表: hashes only, and nothing that says who may what. {@code since}: the position of the ledger that the password answers to. */
@Component
class PasswordTable {
    private final JdbcClient jdbc;

    PasswordTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from user_password").query(Long.class).single() == 0;
    }

    /** Leaves the password of a user who has one. @return whether he had none */
    boolean addIfMissing(String user, String hash, boolean demo) {
        return jdbc.sql("insert into user_password (username, password_hash, since, one_time, demo) values (?, ?, 0, false, ?) on conflict do nothing")
            .params(user, hash, demo).update() > 0;
    }

    /** 一次性口令, once after each event that asks for a new one. @return whether it was */
    boolean addOneTime(String user, String hash, long since, Instant expires) {
        var until = expires.atOffset(ZoneOffset.UTC);
        int renewed = jdbc.sql("update user_password set password_hash = ?, since = ?, one_time = true, expires_at = ?, demo = false "
            + "where username = ? and since < ?").params(hash, since, until, user, since).update();
        return renewed > 0 || jdbc.sql("insert into user_password (username, password_hash, since, one_time, expires_at, demo) "
            + "values (?, ?, ?, true, ?, false) on conflict do nothing").params(user, hash, since, until).update() > 0;
    }

    /** His own, in the place of the one that he has just shown. @return whether it still was that one */
    boolean change(String user, String shown, String hash) {
        return jdbc.sql("update user_password set password_hash = ?, one_time = false, expires_at = null where username = ? and password_hash = ?")
            .params(hash, user, shown).update() > 0;
    }

    /** The demo's password is known: whoever changed it finds it again at the next start. */
    void restoreDemo(String user, String hash) {
        jdbc.sql("update user_password set password_hash = ? where username = ? and demo").params(hash, user).update();
    }

    void removeDemo() {
        jdbc.sql("delete from user_password where demo").update();
    }
}
