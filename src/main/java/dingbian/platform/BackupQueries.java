package dingbian.platform;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 备份语句: the embedded database copies itself while others go on writing; PostgreSQL has tools of its own. */
@Component
class BackupQueries {
    private final JdbcClient jdbc;
    private final boolean embedded;

    BackupQueries(JdbcClient jdbc, DataSource source) throws SQLException {
        this.jdbc = jdbc;
        try (var connection = source.getConnection()) {
            embedded = connection.getMetaData().getDatabaseProductName().equals("H2");
        }
    }

    boolean isEmbedded() {
        return embedded;
    }

    /** All that was committed when it began, as one file in a zip. */
    void copyTo(Path zip) {
        jdbc.sql("backup to '" + zip.toString().replace("'", "''") + "'").update();
    }
}
