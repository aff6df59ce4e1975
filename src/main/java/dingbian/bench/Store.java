package dingbian.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 一库: a database of its own for a ledger, empty at first, with the settings that point the program at it. */
record Store(String name, String url, String user, Path data, List<String> settings) {
    static final String H2 = "H2";
    static final String POSTGRES = "PostgreSQL";

    static Store h2(Path data, List<String> more) {
        var url = "jdbc:h2:file:" + data.resolve("ledger")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
        var settings = new ArrayList<>(List.of("--dingbian.data=" + data));
        settings.addAll(more);
        return new Store(H2, url, "dingbian", data, settings);
    }

    /** @param server where the user may create databases */
    static Store postgres(Path data, String server, String user, List<String> more) {
        var name = "bench_" + Long.toString(System.nanoTime(), 36);
        try (var connection = DriverManager.getConnection(server, user, "")) {
            connection.createStatement().execute("create database " + name);
        } catch (SQLException refused) {
            throw new IllegalStateException("no database can be made at " + server, refused);
        }
        var url = server.replaceFirst("(jdbc:postgresql://[^/]*/)[^?]*", "$1" + name);
        var settings = new ArrayList<>(List.of("--dingbian.data=" + data, "--spring.datasource.url=" + url,
            "--spring.datasource.username=" + user, "--spring.datasource.password="));
        settings.addAll(more);
        return new Store(POSTGRES, url, user, data, settings);
    }

    boolean isPostgres() {
        return name.equals(POSTGRES);
    }

    /** H2 admits one process at a time. */
    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, "");
    }

    List<String> with(String... more) {
        var all = new ArrayList<>(settings);
        all.addAll(List.of(more));
        return all;
    }

    static void delete(Path place) {
        try (var files = Files.walk(place)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        } catch (IOException unwilling) {
            throw new UncheckedIOException(unwilling);
        }
    }
}
