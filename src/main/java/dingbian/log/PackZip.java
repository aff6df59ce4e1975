package dingbian.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** 存证包压缩件: a pack as one file, with all of it in one folder; one at a time. Nothing of it stays on this machine. */
@Component
class PackZip {
    private static final String NAME = "dingbian-%d-%.16s";
    private final Export export;

    PackZip(Export export) {
        this.export = export;
    }

    /** 压缩件: {@code content} deletes the file when it is closed; the name tells how many events there are, and their root. */
    record Zip(String name, long bytes, InputStream content) {}

    synchronized Zip make() {
        try {
            var folder = Files.createTempDirectory("dingbian-pack");
            try {
                var head = export.write(folder);
                var name = NAME.formatted(head.size(), head.rootHash());
                var file = zipped(folder, name);
                return new Zip(name + ".zip", Files.size(file), Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Path zipped(Path folder, String name) throws IOException {
        var file = Files.createTempFile("dingbian-pack", ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var each : Stream.concat(Pack.files(folder).stream(), Stream.of(Pack.MANIFEST, Pack.SIGNATURE)).toList()) {
                zip.putNextEntry(new ZipEntry(name + "/" + each));
                Files.copy(folder.resolve(each), zip);
                zip.closeEntry();
            }
        } catch (IOException unwritable) {
            Files.delete(file);
            throw unwritable;
        }
        return file;
    }
}
