package dingbian.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dingbian.platform.BusyOffice;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("备份与恢复（PostgreSQL）")
class PostgresBackupIT {
    @TempDir Path office;

    private static String ask(Connection connection, String question) throws SQLException {
        try (var rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void assertClean(Store store) {
        try (var program = Program.start(BusyOffice.class, store.settings())) {
            assertThat(program.lineWith("fsck")).isEqualTo("fsck clean");
        }
    }

    @Test @DisplayName("办件不断时 pg_dump，pg_restore 到空库：已答复的俱在，核账相符")
    void aDumpIsRestoredWhole() throws Exception {
        assumeTrue(InstalledPostgres.tools() != null, "needs PostgreSQL's own tools: scripts/need postgres");
        var dump = office.resolve("ledger.dump").toString();
        try (var server = InstalledPostgres.start(office.resolve("pg"))) {
            var store = server.store(office, "postgres");
            var before = new Acknowledged();
            try (var busy = Program.start(BusyOffice.class, store.settings())) {
                before.read(busy, 60);
                server.call("pg_dump", "--format=custom", "--file=" + dump, "postgres");
                new Acknowledged().read(busy, 20);
            }
            server.call("createdb", "--template=template0", "again");
            server.call("pg_restore", "--exit-on-error", "--single-transaction", "--dbname=again", dump);
            var again = server.store(office, "again");
            assertThat(before.in(again)).isEqualTo(before.count());
            assertClean(again);
        }
    }

    @Test @DisplayName("归档日志恢复到某一时刻：此前已答复的俱在，此后的不在，核账相符")
    void theLedgerStandsAsAtAMoment() throws Exception {
        Path data = office.resolve("pg"), archive = Files.createDirectory(office.resolve("archive"));
        Acknowledged before = new Acknowledged(), after = new Acknowledged();
        String moment;
        var server = EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false).setServerConfig("archive_mode", "on").start();
        try (var store = Store.postgres(office, server); var busy = Program.start(BusyOffice.class, store.settings());
             var connection = store.connect()) {
            connection.createStatement().execute("alter system set archive_command = 'test ! -f %1$s/%%f && cp %%p %1$s/%%f'".formatted(archive));
            connection.createStatement().execute("select pg_reload_conf()");
            before.read(busy, 30);
            var copy = baseBackup(connection, data);
            before.catchUp(busy).read(busy, 40);
            moment = ask(connection, "select clock_timestamp()");
            new Acknowledged().catchUp(busy);
            after.read(busy, 60);
            busy.kill();
            configure(copy, archive, moment);
        }
        try (var store = Store.postgres(office, recovered(office.resolve("copy")))) {
            assertThat(before.in(store)).isEqualTo(before.count());
            assertThat(after.in(store)).as("acts that were under way at the moment, at most").isLessThan(after.count() / 2);
            assertClean(store);
        }
    }

    private Path baseBackup(Connection connection, Path data) throws SQLException, IOException {
        var copy = office.resolve("copy");
        ask(connection, "select pg_backup_start('test', true)");
        Files.walkFileTree(data, new Copying(data, copy));
        Files.writeString(copy.resolve("backup_label"), ask(connection, "select labelfile from pg_backup_stop()"));
        return copy;
    }

    private static void configure(Path copy, Path archive, String moment) throws IOException {
        Files.writeString(copy.resolve("postgresql.auto.conf"), "restore_command = 'cp %s/%%f %%p'%nrecovery_target_time = '%s'%n".formatted(archive, moment)
            + "recovery_target_action = 'promote'\n", StandardOpenOption.APPEND);
        Files.createFile(copy.resolve("recovery.signal"));
    }

    private static EmbeddedPostgres recovered(Path copy) throws Exception {
        var server = EmbeddedPostgres.builder().setDataDirectory(copy).setCleanDataDirectory(false).setPGStartupWait(Duration.ofMinutes(2)).start();
        try (var connection = server.getPostgresDatabase().getConnection()) {
            while (ask(connection, "select pg_is_in_recovery()").equals("t")) Thread.sleep(100);
        }
        return server;
    }

    /** As cp -a does it, of files that come and go; without the log that is written ahead, and the process. */
    private static final class Copying extends SimpleFileVisitor<Path> {
        private final Path from;
        private final Path to;

        Copying(Path from, Path to) {
            this.from = from;
            this.to = to;
        }

        @Override public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes any) throws IOException {
            Files.copy(folder, to.resolve(from.relativize(folder)), StandardCopyOption.COPY_ATTRIBUTES);
            return FileVisitResult.CONTINUE;
        }

        @Override public FileVisitResult visitFile(Path file, BasicFileAttributes any) throws IOException {
            var name = from.relativize(file).toString();
            if (name.matches("postmaster\\.(pid|opts)|epg-lock|pg_wal/.*")) return FileVisitResult.CONTINUE;
            try {
                Files.copy(file, to.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
            } catch (NoSuchFileException gone) {
                assertThat(file).doesNotExist();
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
