package dingbian.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The PostgreSQL of this machine with its own tools, of the newest version that is installed; the tests' own server comes without tools. */
final class InstalledPostgres implements AutoCloseable {
    private final File tools;
    private final Path data;
    private final int port;

    private InstalledPostgres(File tools, Path data, int port) {
        this.tools = tools;
        this.data = data;
        this.port = port;
    }

    /** Null if none is installed. */
    static File tools() {
        var versions = new File("/usr/lib/postgresql").listFiles(version -> new File(version, "bin/pg_dump").canExecute());
        return versions == null ? null : Arrays.stream(versions).max(Comparator.comparingInt(version -> Integer.parseInt(version.getName())))
            .map(version -> new File(version, "bin")).orElse(null);
    }

    static InstalledPostgres start(Path data) throws IOException, InterruptedException {
        try (var free = new ServerSocket(0)) {
            var server = new InstalledPostgres(tools(), data, free.getLocalPort());
            server.run("initdb", "--pgdata=" + data, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C");
            free.close();
            server.run("pg_ctl", "start", "-w", "-D", data.toString(), "-l", data.resolve("log").toString(), "-o", "-p " + server.port + " -k ''");
            return server;
        }
    }

    /** A tool of a client, at this server. */
    void call(String tool, String... arguments) throws IOException, InterruptedException {
        run(tool, Stream.concat(Stream.of("--host=localhost", "--port=" + port, "--username=postgres"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** As root in a user namespace, since PostgreSQL does not run as root. */
    private void run(String tool, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) command.addAll(List.of("unshare", "-U"));
        command.add(new File(tools, tool).getPath());
        command.addAll(List.of(arguments));
        var said = File.createTempFile("postgres", ".txt");
        var ended = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said).start().waitFor();
        assertThat(ended).as(tool + ": " + java.nio.file.Files.readString(said.toPath())).isZero();
        assertThat(said.delete()).isTrue();
    }

    Store store(Path keys, String database) {
        var url = "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
        return new Store() {
            @Override public List<String> settings() {
                return List.of("--dingbian.data=" + keys, "--spring.datasource.url=" + url, "--spring.datasource.username=postgres",
                    "--spring.datasource.password=");
            }

            @Override public Connection connect() throws SQLException {
                return DriverManager.getConnection(url);
            }

            @Override public void close() {}
        };
    }

    @Override public void close() throws IOException, InterruptedException {
        run("pg_ctl", "stop", "-w", "-m", "fast", "-D", data.toString());
    }
}
