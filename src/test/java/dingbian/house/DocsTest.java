package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("文档")
class DocsTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern SCRIPT = Pattern.compile("\\bscripts/([a-z]+)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");

    @Test @DisplayName("文内链接都通")
    void everyLinkLeadsSomewhere() {
        assertThat(pages().flatMap(page -> broken(page, Sources.read(page)).stream()).toList()).isEmpty();
        assertThat(broken(Path.of("docs/api.md"), "[a](gone.md) [b](rules.md#no_such_rule) [c](rules.md#no_vacancy)"))
            .containsExactly("docs/api.md: gone.md", "docs/api.md: rules.md#no_such_rule");
    }

    @Test @DisplayName("文中所说的脚本都在，且可执行")
    void everyScriptIsThere() {
        var names = pages().flatMap(page -> SCRIPT.matcher(Sources.read(page)).results()).map(found -> "scripts/" + found.group(1)).distinct().toList();
        assertThat(names).contains("scripts/run", "scripts/test").allSatisfy(name -> assertThat(Path.of(name)).isExecutable());
    }

    @Test @DisplayName("首屏有两句话、两条命令、一张图")
    void theFirstScreenSaysWhatItIs() {
        var first = Sources.read("README.md").lines().limit(20).toList();
        assertThat(first).anyMatch(line -> line.matches(".*编制实名制台账.*"));
        assertThat(String.join("\n", first)).contains("A real-name staffing ledger", "scripts/run", "scripts/test", "docs/picture.png", "What it does not do");
    }

    @Test @DisplayName("架构一页、决定有日期")
    void thePagesKeepTheirForm() {
        assertThat(Sources.read("docs/architecture.md").lines().count()).isLessThan(80);
        assertThat(Sources.read("docs/architecture.md")).contains(House.ROOMS.keySet());
        var headings = Sources.read("docs/DECISIONS.md").lines().filter(line -> line.startsWith("## ")).toList();
        assertThat(headings).isNotEmpty().doesNotHaveDuplicates().allMatch(line -> line.matches("## \\d{4}-\\d{2}-\\d{2} .+"));
    }

    @Test @DisplayName("标题前空一行")
    void headingsStandAlone() {
        var crowded = Pattern.compile("(?m)^.+\\n#{1,4} .+");
        assertThat(pages().flatMap(page -> crowded.matcher(CODE.matcher(Sources.read(page)).replaceAll("")).results().map(found -> page + ": " + found.group()))
            .toList()).isEmpty();
    }

    private static Stream<Path> pages() {
        return Stream.concat(Stream.of(Path.of("README.md")), Sources.below(Path.of("docs"), ".md").stream());
    }

    private static List<String> broken(Path page, String text) {
        var broken = new ArrayList<String>();
        LINK.matcher(CODE.matcher(text).replaceAll("")).results().map(found -> found.group(1)).filter(link -> !link.contains("://")).forEach(link -> {
            var parts = link.split("#", 2);
            var target = parts[0].isEmpty() ? page : (page.getParent() == null ? Path.of("") : page.getParent()).resolve(parts[0]);
            if (!Files.exists(target) || parts.length == 2 && !anchors(target).contains(parts[1])) broken.add(page + ": " + link);
        });
        return broken;
    }

    private static List<String> anchors(Path page) {
        return Sources.read(page).lines().filter(line -> line.startsWith("#"))
            .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}_ -]", "").replace(' ', '-')).toList();
    }
}
