package dingbian.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/** 备份文件: by position and time (UTC) in their name; whole, or not there under that name. */
record BackupFiles(Path folder) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern NAME = Pattern.compile("dingbian-(\\d{12})-(\\d{8}T\\d{6}Z)\\.zip");
    private static final String DATABASE = ".mv.db";

    Path begin() throws IOException {
        Files.createDirectories(folder);
        return Disk.half(folder, "half");
    }

    /** Reads it once through, so that what cannot be read is no backup. */
    Path end(Path half, long position, Instant takenAt) throws IOException {
        copyDatabase(half, OutputStream.nullOutputStream());
        Disk.force(half);
        var whole = Files.move(half, folder.resolve("dingbian-%012d-%s.zip".formatted(position, TIME.format(takenAt))), StandardCopyOption.ATOMIC_MOVE);
        Disk.forceFolder(folder);
        return whole;
    }

    /** The one file of the database in a backup, each byte of it by the checksum. @throws IOException if it is none, or damaged */
    static void copyDatabase(Path zip, OutputStream to) throws IOException {
        try (var files = new ZipInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
            var entry = files.getNextEntry();
            if (entry == null || !entry.getName().endsWith(DATABASE)) throw new IOException("no backup of a ledger: " + zip);
            files.transferTo(to);
            files.closeEntry();
        }
    }

    /** The newest first. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                .sorted(Comparator.comparing(BackupFiles::takenAt).thenComparing(Path::getFileName).reversed()).toList();
        }
    }

    static Instant takenAt(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) throw new IllegalArgumentException(file.toString());
        return Instant.from(TIME.parse(name.group(2)));
    }

    static long position(Path file) {
        var name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) throw new IllegalArgumentException(file.toString());
        return Long.parseLong(name.group(1));
    }

    void keepNewest(int count) throws IOException {
        for (var old : all().stream().skip(count).toList()) Files.delete(old);
    }
}
