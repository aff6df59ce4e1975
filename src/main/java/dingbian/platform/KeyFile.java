package dingbian.platform;

import dingbian.platform.KeyFileException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/** 密钥文件: a secret as text, outside the database, readable by its owner only; whole or not at all, and on the disk before anything rests on it. */
public final class KeyFile {
    private static final String NEXT = ".next-";
    private final String name;
    private final Path path;

    /** @param name of the key, as the messages call it: key.{name} */
    public KeyFile(String name, Path path) {
        this.name = name;
        this.path = path.toAbsolutePath().normalize();
    }

    /** 后继: where a next key lies until it is in force. {@code mark}: of that key, so that no process takes one for another. */
    public KeyFile next(String mark) {
        return new KeyFile(name, path.resolveSibling(path.getFileName() + NEXT + mark));
    }

    /** Throws away the next keys that never came into force. */
    public void dropNext() {
        try (var stale = Files.newDirectoryStream(path.getParent(), path.getFileName() + NEXT + "*")) {
            for (var each : stale) new KeyFile(name, each).delete();
        } catch (IOException unreadable) {
            throw damaged(unreadable);
        }
    }

    public Path path() {
        return path;
    }

    public boolean exists() {
        return Files.exists(path);
    }

    /** @param reader throws an IllegalArgumentException if the text is no such key @throws KeyFileException if it cannot be read or is no key */
    public <K> K read(Function<String, K> reader) {
        if (!exists()) throw refused(Reason.MISSING);
        try {
            return reader.apply(Files.readString(path).strip());
        } catch (IOException | IllegalArgumentException unreadable) {
            throw damaged(unreadable);
        }
    }

    /** @return false if another process had just made it, whose key is then left */
    public boolean make(String secret) {
        try {
            Files.createDirectories(path.getParent());
            var half = Disk.half(path.getParent(), name);
            try {
                Disk.write(half, secret.getBytes(StandardCharsets.UTF_8));
                return keep(half);
            } finally {
                Files.deleteIfExists(half);
                Disk.forceFolder(path.getParent());
            }
        } catch (IOException unwritable) {
            throw damaged(unwritable);
        }
    }

    /** 启用后继: the next key takes the place of this one in one step, by one process only; the bytes of this one are overwritten. */
    public void giveWayTo(KeyFile next) {
        try (var old = FileChannel.open(path, StandardOpenOption.WRITE)) {
            Files.move(next.path, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Disk.forceFolder(path.getParent());
            old.write(ByteBuffer.allocate((int) old.size()), 0);
            old.force(true);
        } catch (IOException unwritable) {
            throw damaged(unwritable);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(path);
            Disk.forceFolder(path.getParent());
        } catch (IOException unwritable) {
            throw damaged(unwritable);
        }
    }

    /** Why the key in this file is not taken. */
    public KeyFileException refused(Reason why) {
        return new KeyFileException(name, why, path, null);
    }

    private KeyFileException damaged(Exception why) {
        return new KeyFileException(name, Reason.DAMAGED, path, why);
    }

    /** A link is made by one process only; where the disk knows no links, the file is moved. */
    private boolean keep(Path half) throws IOException {
        try {
            Files.createLink(path, half);
        } catch (UnsupportedOperationException | FileSystemException thereOrNoLinks) {
            if (exists()) return false;
            Files.move(half, path);
        }
        return true;
    }
}
