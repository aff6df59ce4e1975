package dingbian.whole;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import org.springframework.test.context.DynamicPropertyRegistry;

/** One PostgreSQL for the tests of this JVM, stopped when it ends; whoever asks gets an empty database of his own. */
public final class Postgres {
    private static EmbeddedPostgres server;
    private static int databases;

    private Postgres() {}

    /** Points a program under test at a new database. */
    public static synchronized void settings(DynamicPropertyRegistry settings) {
        var url = server().getJdbcUrl("postgres", create("tests_" + ++databases));
        settings.add("spring.datasource.url", () -> url);
        settings.add("spring.datasource.username", () -> "postgres");
        settings.add("spring.datasource.password", () -> "");
    }

    private static EmbeddedPostgres server() {
        try {
            if (server == null) server = EmbeddedPostgres.start();
            return server;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    private static String create(String database) {
        try (var connection = server().getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute("create database " + database);
            return database;
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
