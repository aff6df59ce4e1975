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
        var url = url(create());
        settings.add("spring.datasource.url", () -> url);
        settings.add("spring.datasource.username", () -> "postgres");
        settings.add("spring.datasource.password", () -> "");
    }

    private static synchronized EmbeddedPostgres server() {
        try {
            if (server == null) server = EmbeddedPostgres.start();
            return server;
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }

    /** @return the name of a new database */
    public static synchronized String create() {
        var database = "tests_" + ++databases;
        execute("create database " + database);
        return database;
    }

    public static String url(String database) {
        return server().getJdbcUrl("postgres", database);
    }

    /** As a dump that is restored: in the place of what is there; nobody may be connected to either. */
    public static void copy(String from, String to) {
        execute("drop database if exists " + to);
        execute("create database " + to + " template " + from);
    }

    private static void execute(String statement) {
        try (var connection = server().getPostgresDatabase().getConnection(); var execution = connection.createStatement()) {
            execution.execute(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
