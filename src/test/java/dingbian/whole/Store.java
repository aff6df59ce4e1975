package dingbian.whole;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** One of the two databases, with the settings that point the program at it. */
interface Store extends AutoCloseable {
    List<String> settings();

    Connection connect() throws SQLException;

    @Override void close();

    static Store h2(Path data) {
        var url = "jdbc:h2:file:" + data.resolve("ledger") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        return new Store() {
            @Override public List<String> settings() {
                return List.of("--dingbian.data=" + data);
            }

            @Override public Connection connect() throws SQLException {
                return DriverManager.getConnection(url, "dingbian", "");
            }

            @Override public void close() {}
        };
    }

    static Store postgres(Path data) {
        return postgres(data, start());
    }

    /** At a server that is closed with it. */
    static Store postgres(Path data, EmbeddedPostgres server) {
        return new Store() {
            @Override public List<String> settings() {
                return List.of("--dingbian.data=" + data, "--spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "--spring.datasource.username=postgres", "--spring.datasource.password=");
            }

            @Override public Connection connect() throws SQLException {
                return server.getPostgresDatabase().getConnection();
            }

            @Override public void close() {
                try {
                    server.close();
                } catch (IOException unstoppable) {
                    throw new UncheckedIOException(unstoppable);
                }
            }
        };
    }

    /** With the durability that an office would have; the library's default is none. */
    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on").start();
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }
}
