package dingbian.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** 余迹: looks for a text in bytes, as it is and in every common disguise. */
final class Traces {
    private final List<byte[]> disguises = new ArrayList<>();

    Traces(String... texts) {
        for (var text : texts) {
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) add(text.getBytes(charset));
            disguises.add(inH2(text));
            var json = new StringBuilder();
            for (char letter : text.toCharArray()) json.append("\\u%04x".formatted((int) letter));
            disguises.add(json.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** As H2 writes texts in its files: three bytes for a Chinese character, but not those of UTF-8. */
    private static byte[] inH2(String text) {
        var bytes = new ByteArrayOutputStream();
        for (char letter : text.toCharArray()) {
            if (letter < 0x80) bytes.write(letter);
            else bytes.writeBytes(new byte[] {(byte) (0xe0 | letter >> 12), (byte) (letter >> 6 & 0x3f), (byte) (letter & 0x3f)});
        }
        return bytes.toByteArray();
    }

    private void add(byte[] plain) {
        disguises.add(plain);
        var hex = HexFormat.of().formatHex(plain);
        disguises.add(hex.getBytes(StandardCharsets.US_ASCII));
        disguises.add(hex.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII));
        for (int shift = 0; shift < 3; shift++) disguises.add(base64(plain, shift).getBytes(StandardCharsets.US_ASCII));
    }

    /** What is the same wherever the text stands in something that is longer: without the characters that its neighbours share. */
    private static String base64(byte[] plain, int shift) {
        var shifted = new byte[shift + plain.length];
        System.arraycopy(plain, 0, shifted, shift, plain.length);
        var text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        return text.substring((shift * 8 + 5) / 6, shifted.length * 8 / 6);
    }

    boolean in(byte[] bytes) {
        var all = new String(bytes, StandardCharsets.ISO_8859_1);
        return disguises.stream().anyMatch(each -> all.contains(new String(each, StandardCharsets.ISO_8859_1)));
    }

    boolean in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The files below a folder that have it. */
    List<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> in(bytes(file))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
