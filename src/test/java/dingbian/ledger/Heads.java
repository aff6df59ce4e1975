package dingbian.ledger;

import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 账首 for tests of other rooms. */
public final class Heads {
    private Heads() {}

    public static HeadTable of(DataSource source, Clock clock) {
        try {
            return new HeadTable(JdbcClient.create(source), source, clock);
        } catch (SQLException cannot) {
            throw new IllegalStateException(cannot);
        }
    }
}
