package dingbian.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** 验证页: the second verifier as one file that needs nothing else; its own policy allows no script but this one, and no network at all. */
final class VerifierPage {
    private static final String FOLDER = "/verifier/";
    private static final String NOBLE = "/static/vendor/noble-2.4.0.js";
    private static final List<String> SCRIPTS = List.of("bytes", "sm3", "tree", "meaning", "books", "keys", "paper", "sheet", "pack", "page");

    private VerifierPage() {}

    static String text() {
        var words = "const WORDS = { 'zh-CN': " + read("zh-CN.json").strip() + ", en: " + read("en.json").strip() + " };\n";
        var script = "\n" + words + file(NOBLE) + SCRIPTS.stream().map(name -> read(name + ".js")).collect(Collectors.joining());
        var style = "\n" + read("style.css");
        return read("page.html").replace("{style-hash}", hash(style)).replace("{script-hash}", hash(script)).replace("{style}", style)
            .replace("{script}", script);
    }

    private static String hash(String text) {
        return "sha256-" + Base64.getEncoder().encodeToString(Hash.SHA256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String read(String name) {
        return file(FOLDER + name);
    }

    private static String file(String path) {
        try (var bytes = VerifierPage.class.getResourceAsStream(path)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
