package dingbian.log;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** 逐行: the lines of a file as bytes, not as somebody reads them. */
final class ByteLines {
    private ByteLines() {}

    /** @return whether each line, the last too, is ended by a line feed */
    static boolean read(Path file, Consumer<byte[]> lines) {
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            var line = new ByteArrayOutputStream();
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                if (next != '\n') {
                    line.write(next);
                } else {
                    lines.accept(line.toByteArray());
                    line.reset();
                }
            }
            if (line.size() > 0) lines.accept(line.toByteArray());
            return line.size() == 0;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
