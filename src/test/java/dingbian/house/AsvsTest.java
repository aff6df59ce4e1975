package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("docs/trust.md：ASVS 各项都有测试")
class AsvsTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+\\.\\d+[^|]*)\\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern NAMED = Pattern.compile("`(\\w+)(?:\\.(\\w+))?`");
    private static final String TEST = "(?s)@(Parameterized)?Test(?:(?! void ).)*? void %s\\(";
    /** The items that a ledger of quotas must have (reference of the issue), beside what the table adds. */
    private static final List<String> WANTED = List.of("2.2.3", "2.3.3", "2.3.4", "2.3.5", "8.2.2", "8.2.3", "8.3.2", "8.4.1", "14.2.1", "14.3.2", "16.2.1",
        "16.2.2", "16.2.5", "16.4.1", "16.4.2", "16.5.3");
    private final String page = Sources.read("docs/trust.md");

    @Test @DisplayName("每一行所指的测试确有")
    void everyNamedTestIsThere() {
        var tests = tests();
        var rows = ROW.matcher(page).results().toList();
        assertThat(rows).hasSizeGreaterThan(25);
        for (var row : rows) {
            var named = NAMED.matcher(row.group(2)).results().toList();
            assertThat(named).as(row.group(1)).isNotEmpty();
            for (var test : named) {
                assertThat(tests).as(row.group(1)).containsKey(test.group(1));
                if (test.group(2) != null) assertThat(tests.get(test.group(1))).as(row.group(1)).containsPattern(TEST.formatted(test.group(2)));
            }
        }
    }

    @Test @DisplayName("该有的各项都在表内")
    void everyItemThatBitesIsThere() {
        var items = ROW.matcher(page).results().map(row -> row.group(1)).collect(Collectors.joining(" "));
        assertThat(WANTED).allSatisfy(item -> assertThat(items).containsPattern("(?<![\\d.])" + Pattern.quote(item) + "(?![\\d.]\\d)"));
    }

    private static Map<String, String> tests() {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                .collect(Collectors.toMap(file -> file.getFileName().toString().replace(".java", ""), AsvsTest::read, (one, other) -> one + other));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
