package dingbian.platform;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** 落盘: files that are whole, and on the disk before anything rests on them; one that is only half written lies beside, under another name. */
public final class Disk {
    private Disk() {}

    /** A new file that only its owner can read, as Java makes all that are for a while. */
    public static Path half(Path folder, String name) throws IOException {
        return Files.createTempFile(folder, name, ".part");
    }

    public static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) channel.write(rest);
            channel.force(true);
        }
    }

    /** What was written by others. */
    static void force(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** So that the names in it, too, are on the disk. Windows opens no folder; there a move itself is written through. */
    public static void forceFolder(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) return;
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
