package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.EventTypes;
import dingbian.ledger.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("措辞")
class WordingTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final Pattern UNKNOWN = Pattern.compile("new UnknownCodeException\\(\"(\\w+)\"");
    private static final GuardFacts FACTS = new GuardFacts(Sources.mainJava());
    private final Properties zh = Sources.properties("messages.properties");
    private final Properties en = Sources.properties("messages_en.properties");

    @ParameterizedTest @EnumSource @DisplayName("每条规则都有人问，都有中英文各一句")
    void everyRuleIsAskedAndHasBothSentences(Rule rule) {
        assertThat(FACTS.of(rule)).as("guards").isNotEmpty();
        assertThat(zh.getProperty("rule." + rule)).isNotBlank().matches(".*[\\u4e00-\\u9fa5].*");
        assertThat(en.getProperty("rule." + rule)).isNotBlank().matches("[\\x20-\\x7e]*");
    }

    @ParameterizedTest @EnumSource @DisplayName("句中所引数据，凡此规则的每一处审查都给得出")
    void everyPlaceholderIsAFactThatEveryGuardGives(Rule rule) {
        assertThat(placeholders(zh.getProperty("rule." + rule))).isSubsetOf(FACTS.always(rule))
            .isEqualTo(placeholders(en.getProperty("rule." + rule)));
    }

    @Test @DisplayName("少给一项数据，能看出来")
    void aFactThatOneGuardDoesNotGiveIsSeen() {
        var source = "x.require(NO_VACANCY, () -> a(b) > 0, () -> Facts.of(\"organ\", c.organ(), \"filled\", n)).require(NO_VACANCY, y, z::facts)"
            + " public Map<String, Object> facts() { return Facts.of(\"filled\", filled); }";
        assertThat(new GuardFacts(List.of(source)).always(Rule.NO_VACANCY)).containsExactly("filled");
    }

    @Test @DisplayName("规则的句子按规则的先后排列")
    void ruleSentencesStandInOrderOfPrecedence() {
        for (var file : List.of("messages.properties", "messages_en.properties")) {
            var keys = Sources.read(Sources.RESOURCES.resolve(file)).lines().filter(line -> line.startsWith("rule."))
                .map(line -> line.substring("rule.".length(), line.indexOf('='))).toList();
            assertThat(keys).as(file).isEqualTo(Arrays.stream(Rule.values()).map(Rule::name).toList());
        }
    }

    @Test @DisplayName("每个取值、每种事件都有中英文名")
    void everyConstantAndEventHasBothNames() {
        var keys = new ArrayList<>(EventTypes.byName().keySet().stream().map(name -> "event." + name).toList());
        for (var type : Words.enums()) {
            for (var constant : type.getEnumConstants()) keys.add(Words.key(type) + "." + ((Enum<?>) constant).name());
        }
        assertThat(keys).isSubsetOf(zh.stringPropertyNames());
        assertThat(keys).isSubsetOf(en.stringPropertyNames());
    }

    @Test @DisplayName("查无此项，各有说法")
    void everyUnknownCodeHasItsSentence() {
        var keys = new TreeSet<String>();
        for (var source : Sources.mainJava()) {
            var matcher = UNKNOWN.matcher(source);
            while (matcher.find()) keys.add("error.UNKNOWN_" + matcher.group(1).toUpperCase(java.util.Locale.ROOT));
        }
        assertThat(keys).isNotEmpty();
        assertThat(keys).isSubsetOf(zh.stringPropertyNames());
        assertThat(keys).isSubsetOf(en.stringPropertyNames());
    }

    private static Set<String> placeholders(String sentence) {
        var names = new TreeSet<String>();
        var matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) names.add(matcher.group(1));
        return names;
    }
}
