package dingbian.access;

import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LedgerTable;
import dingbian.ledger.OfficeEvent.PasswordReset;
import dingbian.ledger.OfficeEvent.UserLocked;
import dingbian.ledger.UserEvent.UserGranted;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * 用户表: what the events say of each user. Passwords set before {@code password_from} are void: a reset, and a grant after a lock, ask for a new
 * one. A user of whom it is only said that he was locked, or his password reset, has the role that he began with.
 */
@Component
class UserTable implements LedgerTable {

    @Override public List<String> tables() {
        return List.of("office_user");
    }

    @Override public void write(JdbcOperations into, List<Stored> events) {
        for (var stored : events) write(into, stored.entry().event(), stored.entry().position());
    }

    private static void write(JdbcOperations into, LedgerEvent event, long position) {
        if (event instanceof UserGranted granted) grant(into, granted, position);
        else if (event instanceof UserLocked locked) lock(into, locked.user());
        else if (event instanceof PasswordReset reset) reset(into, reset.user(), position);
    }

    private static void grant(JdbcOperations into, UserGranted said, long position) {
        int known = into.update("update office_user set role = ?, organ = ?, password_from = case when enabled then password_from else ? end, enabled = true "
            + "where username = ?", said.role(), said.scope(), position, said.user());
        if (known == 0) insert(into, said.user(), said.role(), said.scope(), true, 0);
    }

    private static void lock(JdbcOperations into, String user) {
        if (into.update("update office_user set enabled = false where username = ?", user) == 0) insert(into, user, null, null, false, 0);
    }

    private static void reset(JdbcOperations into, String user, long position) {
        if (into.update("update office_user set password_from = ? where username = ?", position, user) == 0) insert(into, user, null, null, true, position);
    }

    private static void insert(JdbcOperations into, String user, String role, String organ, boolean enabled, long passwordFrom) {
        into.update("insert into office_user (username, role, organ, enabled, password_from) values (?, ?, ?, ?, ?)", user, role, organ, enabled, passwordFrom);
    }
}
