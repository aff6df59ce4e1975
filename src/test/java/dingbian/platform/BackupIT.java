package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.Dingbian;
import dingbian.ledger.HeadTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

@DisplayName("备份与恢复（H2）")
class BackupIT {
    private static final Random RANDOM = new Random(20110331);
    @TempDir Path office;
    private Path data;
    private Path backups;

    @BeforeEach void theFolders() {
        data = office.resolve("data");
        backups = office.resolve("back ups'");
    }

    private ConfigurableApplicationContext open(String... more) {
        var settings = new java.util.ArrayList<>(List.of("--dingbian.data=" + data, "--dingbian.backup=" + backups));
        settings.addAll(List.of(more));
        return BusyOffice.start(settings.toArray(String[]::new));
    }

    private static int call(String name, Object... arguments) {
        return SubCommands.run(name, SubCommands.of(Dingbian.class).get(name), java.util.Arrays.stream(arguments).map(Object::toString).toList());
    }

    private Path there(String folder, String... keys) throws IOException {
        var to = Files.createDirectories(office.resolve(folder));
        for (var key : keys) Files.copy(data.resolve(key), to.resolve(key));
        return to;
    }

    /** @return the backup that was made while somebody went on writing */
    private Path madeWhileBusy() {
        try (var context = open()) {
            var clerk = new Clerk(context);
            clerk.openOffice(40_000);
            for (int i = 0; i < 50; i++) clerk.enter("900000001", RANDOM);
            var stop = new AtomicBoolean();
            var busy = CompletableFuture.runAsync(() -> { while (!stop.get()) clerk.enter("900000002", RANDOM); });
            var made = context.getBean(Backup.class).make();
            stop.set(true);
            busy.join();
            assertThat(context.getBean(HeadTable.class).read().position()).isGreaterThan(57);
            assertThat(made.position()).isGreaterThanOrEqualTo(57);
            assertThat(made.without()).containsExactly("office.key", "log.key");
            return backups.resolve(made.file());
        }
    }

    @Test @DisplayName("办件不断时备份，到空目录恢复：核账相符，所记俱在，密钥须另行复制")
    void whatIsBackedUpWhileOthersWriteComesBackWhole() throws IOException {
        var zip = madeWhileBusy();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(zip))).isEqualTo("rw-------");
        assertThat(Files.list(backups).toList()).containsExactly(zip);
        assertThat(call("restore", zip, "--dingbian.data=" + there("nokeys"))).as("without the keys").isEqualTo(1);
        assertThat(office.resolve("nokeys/ledger.mv.db")).doesNotExist();
        var again = there("again", "office.key", "log.key");
        assertThat(call("restore", zip, "--dingbian.data=" + again)).isZero();
        data = again;
        try (var context = open()) {
            assertThat(context.getBean(HeadTable.class).read().position()).isGreaterThanOrEqualTo(position(zip));
            assertThat(new Clerk(context).enter("900000001", RANDOM).position()).isGreaterThan(position(zip));
        }
        assertThat(call("restore", zip, "--dingbian.data=" + again)).as("there is a ledger already").isEqualTo(1);
        assertThat(call("fsck", "--dingbian.data=" + again)).isZero();
    }

    private static long position(Path zip) {
        return Long.parseLong(zip.getFileName().toString().split("-")[1]);
    }

    @Test @DisplayName("损坏的备份、不是备份的文件、PostgreSQL：一律不恢复，不留半个账")
    void whatIsNoBackupIsNotRestored() throws IOException {
        var zip = madeWhileBusy();
        var bytes = Files.readAllBytes(zip);
        var bad = office.resolve("bad.zip");
        var to = there("to", "office.key", "log.key");
        for (int i = 0; i < 9; i++) {
            int at = RANDOM.nextInt(bytes.length / 2);
            var other = bytes.clone();
            other[at] ^= 1;
            Files.write(bad, other);
            assertThat(call("restore", bad, "--dingbian.data=" + to)).as("byte " + at).isEqualTo(1);
            Files.write(bad, java.util.Arrays.copyOf(bytes, at));
            assertThat(call("restore", bad, "--dingbian.data=" + to)).as("cut at " + at).isEqualTo(1);
        }
        assertThat(call("restore", office.resolve("none.zip"), "--dingbian.data=" + to)).isEqualTo(2);
        assertThat(call("restore", zip, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/none")).isEqualTo(1);
        assertThat(to.resolve("ledger.mv.db")).doesNotExist();
        assertThat(call("restore", "--help")).isZero();
    }

    @Test @DisplayName("只留最新的几份；别的文件不动")
    void onlyTheNewestAreKept() throws IOException {
        Files.createDirectories(backups);
        for (var name : List.of("dingbian-000000000001-20110101T000000Z.zip", "dingbian-000000000009-20100101T000000Z.zip", "mine.zip")) {
            Files.writeString(backups.resolve(name), "x");
        }
        try (var context = open("--dingbian.backup-keep=2")) {
            var made = context.getBean(Backup.class).make();
            assertThat(Files.list(backups).map(file -> file.getFileName().toString()))
                .containsExactlyInAnyOrder(made.file(), "dingbian-000000000001-20110101T000000Z.zip", "mine.zip");
            var list = context.getBean(Backup.class).list();
            assertThat(list.state()).isEqualTo(Backup.State.READY);
            assertThat(list.rows()).extracting(Backup.Row::file).containsExactly(made.file(), "dingbian-000000000001-20110101T000000Z.zip");
            assertThat(list.rows().get(0).bytes()).isEqualTo(made.bytes());
        }
    }

    @Test @DisplayName("未设目录：不备份，并说明")
    void withoutAFolderNothingIsMade() {
        try (var context = BusyOffice.start(new String[] {"--dingbian.data=" + data})) {
            assertThatThrownBy(() -> context.getBean(Backup.class).make()).isInstanceOf(BackupException.class).hasMessage("BACKUP_NOT_SET");
            assertThat(context.getBean(Backup.class).list().state()).isEqualTo(Backup.State.NOT_SET);
        }
        assertThat(office.toFile().list()).containsExactly("data");
    }
}
