package dingbian.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** 存证包: the files of a pack, by name. The manifest is as sha256sum writes it, so that one command checks it. */
final class Pack {
    static final String EVENTS = "events.jsonl";
    static final String LEAVES = "leaves.txt";
    static final String HEADS = "heads.jsonl";
    static final String KEY = "log-key.pem";
    static final String BALANCES = "balances.jsonl";
    static final String POLICY = "policy";
    static final String VERIFIER = "verify.html";
    static final String MANIFEST = "manifest.sha256";
    static final String SIGNATURE = "manifest.sig";
    static final JsonMapper JSON = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY).build();
    private static final int BUFFER = 1 << 16;

    private Pack() {}

    /** All files below the folder but the manifest and its signature, by their names in it, in order. */
    static List<String> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                .filter(name -> !name.equals(MANIFEST) && !name.equals(SIGNATURE)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String manifest(Path folder) {
        var text = new StringBuilder();
        for (var name : files(folder)) text.append(sha256(folder.resolve(name))).append("  ").append(name).append('\n');
        return text.toString();
    }

    static String sha256(Path file) {
        var digest = Hash.SHA256.digest();
        try (var bytes = Files.newInputStream(file)) {
            var buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read > 0; read = bytes.read(buffer)) digest.update(buffer, 0, read);
            return Hash.hex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a small file; bytes that are no UTF-8 become replacement characters. */
    static String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }
}
