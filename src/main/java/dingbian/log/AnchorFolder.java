package dingbian.log;

import dingbian.platform.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** 外存夹: a folder of the office's choice, a file for each head. It is only added to, so that a disk may be used that takes no changes. */
record AnchorFolder(Path folder) {
    private static final String END = ".json";

    /** Of all files that are there, in order of size. */
    List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(END)).sorted().toList();
        }
    }

    Anchor read(String name) throws IOException {
        return Anchor.of(name, new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.UTF_8));
    }

    static String name(SignedHead head) {
        return "%012d-%s%s".formatted(head.size(), head.rootHash(), END);
    }

    /** Whole, on the disk, or not at all. Another node may have been first: the file is the same, but for the time. */
    void keep(SignedHead head) throws IOException {
        var file = folder.resolve(name(head));
        if (Files.exists(file)) return;
        var half = Disk.half(folder, "head");
        try {
            Disk.write(half, AnchorCommand.text(head));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            Disk.forceFolder(folder);
        } finally {
            Files.deleteIfExists(half);
        }
    }
}
