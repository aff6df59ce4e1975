package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Rule;
import dingbian.policy.RuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("docs/rules.md")
class RulesPageTest {
    private static final String PAGE = Sources.read("docs/rules.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^## (.+)$");
    private static final RuleBook BOOK = new RuleBook();
    private final Properties zh = Sources.properties("messages.properties");
    private final Properties en = Sources.properties("messages_en.properties");

    @Test @DisplayName("每条规则一节，按先后排列")
    void aHeadingForEveryRuleInOrder() {
        var headings = HEADING.matcher(PAGE).results().map(found -> found.group(1)).toList();
        assertThat(headings).isEqualTo(Arrays.stream(Rule.values()).map(RulesPageTest::anchor).toList());
    }

    @ParameterizedTest @EnumSource @DisplayName("句子、编号、级别、施行日期、依据与数据一致")
    void everySectionSaysWhatTheDataSay(Rule rule) {
        var entry = BOOK.entry(rule);
        var number = entry.number() == null ? "—" : entry.number();
        assertThat(section(rule).lines().toList()).contains(
            "> " + zh.getProperty("rule." + rule), "> " + en.getProperty("rule." + rule),
            "- 编号 " + number + " · 级别 " + entry.level() + " · 施行 " + inForce(entry.inForceFrom(), entry.inForceTo()),
            "- 依据 " + entry.basis());
    }

    @ParameterizedTest @EnumSource @DisplayName("每条规则都有例子和处置办法")
    void everySectionHasAnExampleAndARemedy(Rule rule) {
        assertThat(section(rule)).containsPattern("(?m)^- 例 .+\\R  [A-Za-z0-9].+$").containsPattern("(?m)^- 处置 .+\\R  [A-Za-z].+$");
    }

    @ParameterizedTest @EnumSource @DisplayName("拒绝时所指的一节确有")
    void thePageOfARefusalResolves(Rule rule) {
        assertThat(rule.page()).isEqualTo("docs/rules.md#" + anchor(rule));
    }

    static String inForce(LocalDate from, LocalDate to) {
        if (from == null && to == null) return "始终";
        return (from == null ? "" : from + " 起") + (to == null ? "" : "至 " + to);
    }

    private static String anchor(Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT);
    }

    private static String section(Rule rule) {
        int start = PAGE.indexOf("## " + anchor(rule) + "\n");
        assertThat(start).as("section of " + rule).isNotNegative();
        int end = PAGE.indexOf("\n## ", start);
        return PAGE.substring(start, end < 0 ? PAGE.length() : end);
    }
}
