package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.EventTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("验证页")
class VerifierPageTest {
    private static final Path FOLDER = Path.of("src/main/resources/verifier");
    private static final Pattern SAYS = Pattern.compile("\\b(good|bad|say|t)\\(('[\\w.]+'|[^()']*\\? '\\w+' : '\\w+')");
    private static final Pattern CHINESE = Pattern.compile("[\\x{3400}-\\x{9fff}]");

    private static String read(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }

    private static JsonNode words(String language) throws IOException {
        return new JsonMapper().readTree(read(language + ".json"));
    }

    @Test @DisplayName("一个文件，不引别的文件，不许联网")
    void itNeedsNothingElse() {
        var page = VerifierPage.text();
        assertThat(page).contains("default-src 'none'; script-src 'sha256-").doesNotContainPattern("(?i)<(script|link|img|iframe)[^>]*(src|href)=")
            .doesNotContainPattern("\\b(fetch|XMLHttpRequest|WebSocket|sendBeacon|eval|importScripts)\\s*\\(").doesNotContain("unsafe-", "{script", "{style");
        assertThat(Pattern.compile("</script").matcher(page).results().count()).isOne();
    }

    @Test @DisplayName("中英文用语相同，所用之语俱在")
    void everyWordIsThereInBothLanguages() throws IOException {
        var chinese = new TreeSet<>(words("zh-CN").propertyNames());
        assertThat(new TreeSet<>(words("en").propertyNames())).isEqualTo(chinese);
        for (var name : scripts()) {
            var script = read(name);
            assertThat(CHINESE.matcher(script.replaceAll("(?m)//.*$", "")).find()).as(name).isFalse();
            SAYS.matcher(script).results().forEach(said -> Stream.of(said.group(2).split("[^\\w.']+")).filter(word -> word.startsWith("'"))
                .map(word -> word.replace("'", "")).forEach(word -> assertThat(chinese).as(name).contains(key(said.group(1), word))));
        }
    }

    private static String key(String verb, String word) {
        return verb.equals("good") ? "checked." + word : verb.equals("bad") ? "wrong." + word : word;
    }

    private static List<String> scripts() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".js")).toList();
        }
    }

    @Test @DisplayName("每一种事件，验证页都知其义")
    void everyEventHasItsMeaning() throws IOException {
        var meaning = read("meaning.js");
        assertThat(EventTypes.byName().keySet()).allSatisfy(type -> assertThat(meaning).containsPattern("(  " + type + ": |'" + type + "')"));
    }
}
