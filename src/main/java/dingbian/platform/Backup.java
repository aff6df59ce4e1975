package dingbian.platform;

import dingbian.ledger.HeadTable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 备份: copies the embedded database, while the office works, into the one folder that was set; the keys are not in it. */
@Component
class Backup {
    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);
    private static final List<String> WITHOUT = List.of("office.key", "log.key");
    private final BackupQueries database;
    private final HeadTable head;
    private final Path folder;
    private final int kept;

    /** 备份回执. {@code position}: it holds at least the events up to there; {@code without}: what must be kept elsewhere, or it is worth nothing. */
    record Made(String file, long position, Instant takenAt, long bytes, String sha256, List<String> without) {}

    Backup(BackupQueries database, HeadTable head, @Value("${dingbian.backup:}") String folder, @Value("${dingbian.backup-keep:14}") int kept) {
        if (kept < 1) throw new IllegalArgumentException("--dingbian.backup-keep must be at least 1");
        this.database = database;
        this.head = head;
        this.folder = folder.isBlank() ? null : Path.of(folder).toAbsolutePath().normalize();
        this.kept = kept;
    }

    /** @throws BackupException if no folder was set, or the database is not the embedded one */
    synchronized Made make() {
        if (!database.isEmbedded()) throw BackupException.elsewhere();
        try {
            var files = files();
            var half = files.begin();
            var made = madeOf(files, half);
            files.keepNewest(kept);
            LOG.info("backup {} of {} bytes, SHA-256 {}", made.file(), made.bytes(), made.sha256());
            return made;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Made madeOf(BackupFiles files, Path half) throws IOException {
        try {
            var takenAt = head.now();
            var position = head.read().position();
            database.copyTo(half);
            var file = files.end(half, position, takenAt);
            return new Made(file.getFileName().toString(), position, takenAt, Files.size(file), sha256(file), WITHOUT);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** 备份一览: the newest first; {@code without}: what is in none of them. */
    record Kept(State state, int kept, List<Row> rows, List<String> without) {}

    /** 能否备份. */
    enum State { READY, NOT_SET, ELSEWHERE }

    /** 备份一份, by what its name says. */
    record Row(String file, long position, Instant takenAt, long bytes) {
        static Row of(Path file) {
            try {
                return new Row(file.getFileName().toString(), BackupFiles.position(file), BackupFiles.takenAt(file), Files.size(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    Kept list() {
        var state = !database.isEmbedded() ? State.ELSEWHERE : folder == null ? State.NOT_SET : State.READY;
        try {
            var rows = state == State.READY ? files().all().stream().map(Row::of).toList() : List.<Row>of();
            return new Kept(state, kept, rows, WITHOUT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** When the newest was taken; the beginning of time if there is none. */
    Instant newest() throws IOException {
        return files().all().stream().findFirst().map(BackupFiles::takenAt).orElse(Instant.MIN);
    }

    private BackupFiles files() {
        if (folder == null) throw BackupException.notSet();
        return new BackupFiles(folder);
    }

    private static String sha256(Path file) throws IOException {
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), Digest.sha256())) {
            Files.copy(file, out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        }
    }
}
