package dingbian.people;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;

/** 密钥文件: 32 random bytes in base64, outside the database, readable by its owner only. */
final class OfficeKeyFile {
    private final Path path;

    OfficeKeyFile(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    Path path() {
        return path;
    }

    boolean exists() {
        return Files.exists(path);
    }

    OfficeKey read() {
        try {
            return new OfficeKey(Base64.getDecoder().decode(Files.readString(path).strip()));
        } catch (IOException | IllegalArgumentException unreadable) {
            throw OfficeKeyException.damaged(path);
        }
    }

    /** Whole or not at all, and on the disk before the first name is sealed under it. */
    void generate() {
        try {
            Files.createDirectories(path.getParent());
            var half = Files.createTempFile(path.getParent(), "office", ".new", ownerOnly());
            try (var channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(Seal.random(OfficeKey.BYTES))));
                channel.force(true);
            }
            Files.move(half, path);
            forceDirectory();
        } catch (IOException unwritable) {
            throw OfficeKeyException.damaged(path);
        }
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException unwritable) {
            throw OfficeKeyException.damaged(path);
        }
    }

    private FileAttribute<?>[] ownerOnly() throws IOException {
        var posix = Files.getFileStore(path.getParent()).supportsFileAttributeView("posix");
        return posix ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))}
            : new FileAttribute<?>[0];
    }

    private void forceDirectory() {
        try (var directory = FileChannel.open(path.getParent(), Set.of(StandardOpenOption.READ))) {
            directory.force(true);
        } catch (IOException notOnThisSystem) {
            // Windows opens no directory; there the move itself is written through.
        }
    }
}
