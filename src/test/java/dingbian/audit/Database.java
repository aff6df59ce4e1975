package dingbian.audit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** 数据库: both of them, empty, with our tables. */
enum Database {
    H2("h2") {
        @Override DataSource open() {
            var source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            return source;
        }
    },
    POSTGRESQL("postgresql") {
        @Override DataSource open() throws Exception {
            var server = Server.ONE;
            var name = "t" + UUID.randomUUID().toString().replace("-", "");
            try (var connection = server.getPostgresDatabase().getConnection(); var create = connection.createStatement()) {
                create.execute("create database " + name);
            }
            return server.getDatabase("postgres", name);
        }
    };

    private final String vendor;

    Database(String vendor) {
        this.vendor = vendor;
    }

    abstract DataSource open() throws Exception;

    DataSource fresh() {
        try {
            var source = open();
            Flyway.configure().dataSource(source).locations("classpath:db/migration/common", "classpath:db/migration/" + vendor).load().migrate();
            return source;
        } catch (Exception cannot) {
            throw new IllegalStateException(cannot);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try { server.close(); } catch (Exception gone) { throw new IllegalStateException(gone); }
                }));
                return server;
            } catch (java.io.IOException cannot) {
                throw new IllegalStateException(cannot);
            }
        }
    }
}
