package dingbian.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** 存证密钥文件: both halves in PEM, outside the database, readable by its owner only. */
final class LogKeyFile {
    private final Path path;

    LogKeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** @throws LogKeyException if it cannot be read or is no key */
    LogKey read() {
        try {
            return LogKey.of(Files.readString(path));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw LogKeyException.damaged(path);
        }
    }

    /** Whole or not at all, and on the disk before the first head is signed with it; a key that another process has just made is taken. */
    void generate() {
        try {
            Files.createDirectories(path.getParent());
            var half = Files.createTempFile(path.getParent(), "log", ".new", ownerOnly());
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(LogKey.generate().pem().getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            keep(half);
        } catch (IOException unwritable) {
            throw LogKeyException.damaged(path);
        }
    }

    private void keep(Path half) throws IOException {
        try {
            Files.move(half, path);
        } catch (FileAlreadyExistsException another) {
            Files.delete(half);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException unwritable) {
            throw LogKeyException.damaged(path);
        }
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        var posix = Files.getFileStore(path.getParent()).supportsFileAttributeView("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
            : new FileAttribute<?>[0];
    }
}
