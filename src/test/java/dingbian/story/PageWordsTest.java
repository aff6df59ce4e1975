package dingbian.story;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.AssignmentMode;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.EntryMode;
import dingbian.ledger.EventTypes;
import dingbian.ledger.ExceptionType;
import dingbian.ledger.ExitMode;
import dingbian.ledger.Kind;
import dingbian.ledger.LeaveReason;
import dingbian.ledger.Rule;
import dingbian.ledger.UnitType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** 页面文字: every word on the page stands in the message files, in both languages. */
@DisplayName("页面文字")
class PageWordsTest {
    private static final Path STATIC = Path.of("src/main/resources/static");
    private static final Pattern CHINESE = Pattern.compile("[\\x{2e80}-\\x{9fff}\\x{ff00}-\\x{ffef}]");
    private static final Pattern ASKED = Pattern.compile("\\bt\\('([^'$]+)'");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
    private final Map<String, String> chinese = words("zh-CN");
    private final Map<String, String> english = words("en");

    @Test void bothLanguagesHaveTheSameKeysAndPlaces() {
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        chinese.forEach((key, sentence) -> assertThat(places(english.get(key))).as(key).isEqualTo(places(sentence)));
    }

    @Test void noChineseStandsOutsideTheMessages() {
        assertThat(sources()).allSatisfy(file ->
            assertThat(read(file).replaceAll("<title>.*</title>", "")).as(file.toString()).doesNotContainPattern(CHINESE));
    }

    @Test void everyKeyThatIsAskedForIsThere() {
        assertThat(sources().stream().flatMap(file -> ASKED.matcher(read(file)).results().map(found -> found.group(1)))).allSatisfy(key ->
            assertThat(chinese).containsKey(key));
    }

    @Test void everyCodeOfTheLedgerHasItsWord() {
        assertThat(chinese.keySet()).containsAll(keys("event", EventTypes.byName().keySet().stream()))
            .containsAll(keys("rule", names(Rule.values()))).containsAll(keys("kind", names(Kind.values())))
            .containsAll(keys("unitType", names(UnitType.values()))).containsAll(keys("how", names(EntryMode.values())))
            .containsAll(keys("how", names(ExitMode.values()))).containsAll(keys("how", names(AssignmentMode.values())))
            .containsAll(keys("how", names(ExceptionType.values()))).containsAll(keys("how", names(LeaveReason.values())))
            .containsAll(keys("how", names(DiversionChannel.values())));
    }

    private static Stream<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name);
    }

    private static List<String> keys(String group, Stream<String> codes) {
        return codes.map(code -> group + "." + code).toList();
    }

    private static TreeSet<String> places(String sentence) {
        var places = new TreeSet<String>();
        PLACE.matcher(sentence).results().map(MatchResult::group).forEach(places::add);
        return places;
    }

    private static List<Path> sources() {
        try (var files = Files.walk(STATIC)) {
            return files.filter(file -> file.toString().matches(".*\\.(js|html)")).filter(file -> !file.toString().contains("vendor")).toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> words(String language) {
        return new JsonMapper().readValue(read(STATIC.resolve("messages/" + language + ".json")), Map.class);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
