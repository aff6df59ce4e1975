package dingbian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 用户手册: a page for every screen, panel and act. */
@DisplayName("用户手册")
class ManualTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final String MANUAL = read(Path.of("docs/manual.zh-CN.md"));
    /** Under each task the screens of which it tells. */
    private static final Pattern TOLD = Pattern.compile("(?m)^### (.+)\\R<!-- help: (.+) -->$");

    @Test @DisplayName("每个房间、面板、事项都有一页说到")
    void everyScreenIsToldOf() {
        assertThat(told()).containsAll(names("app.js", "\\{ name: '(\\w+)', screen"));
        assertThat(told()).containsAll(names("panel.js", "(?m)const PANELS = \\{(.*)};").stream().flatMap(panels ->
            Pattern.compile("(\\w+):").matcher(panels).results().map(found -> "panel:" + found.group(1))).toList());
        var acts = names("posting/acts.js", "(?m)^  '?([\\w-]+)'?: (?:posting|establishment)\\(");
        assertThat(told()).containsAll(acts.stream().map(act -> "move:" + act).toList());
    }

    @Test @DisplayName("一屏只在一页；每一事都有去处")
    void aScreenIsToldOfOnce() {
        assertThat(told()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(TOLD.matcher(MANUAL).results().count()).isEqualTo(MANUAL.lines().filter(line -> line.startsWith("### ")).count());
    }

    private static List<String> told() {
        return TOLD.matcher(MANUAL).results().flatMap(found -> Stream.of(found.group(2).split(" "))).toList();
    }

    private static List<String> names(String file, String pattern) {
        var names = Pattern.compile(pattern).matcher(read(STATIC.resolve(file))).results().map(found -> found.group(1)).toList();
        assertThat(names).as(file).isNotEmpty();
        return names;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
