package dingbian.platform;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;

/** 只增不改: refuses UPDATE and DELETE in H2 itself; PostgreSQL has the same in its own language. */
public final class AppendOnlyTrigger implements Trigger {
    private String table;

    @Override public void init(Connection connection, String schema, String trigger, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override public void fire(Connection connection, Object[] before, Object[] after) throws SQLException {
        throw new SQLException("台账只增不改: change of " + table + " is refused", "23001");
    }
}
