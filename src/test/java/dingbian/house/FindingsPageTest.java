package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.policy.Concerns;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("docs/rules.md：核查")
class FindingsPageTest {
    private static final String PAGE = Sources.read("docs/rules.md");
    private static final Pattern HEADING = Pattern.compile("(?m)^### finding-(.+)$");
    private static final Concerns CONCERNS = new Concerns();
    private final Properties zh = Sources.properties("messages.properties");
    private final Properties en = Sources.properties("messages_en.properties");

    static List<String> concerns() {
        return CONCERNS.names();
    }

    @Test @DisplayName("每个要点一节，按先后排列；页面各有其名")
    void aHeadingForEveryConcernInOrder() {
        var headings = HEADING.matcher(PAGE).results().map(found -> found.group(1).toUpperCase(Locale.ROOT)).toList();
        assertThat(headings).isEqualTo(concerns());
        for (var page : List.of("zh-CN", "en"))
            assertThat(Sources.read("src/main/resources/static/messages/" + page + ".json")).contains(concerns().stream().map(each -> "concern." + each).toList());
    }

    @ParameterizedTest @MethodSource("concerns") @DisplayName("句子、编号、级别、施行日期、依据与数据一致")
    void everySectionSaysWhatTheDataSay(String concern) {
        assertThat(section(concern).lines()).contains("> " + zh.getProperty("finding." + concern), "> " + en.getProperty("finding." + concern));
        for (var term : CONCERNS.terms(concern)) {
            var number = term.concern().number() == null ? "—" : term.concern().number();
            assertThat(section(concern).lines()).contains("- 依据 " + term.concern().basis(), "- 编号 " + number + " · 级别 " + term.concern().level() + " · 施行 "
                + RulesPageTest.inForce(term.from(), term.to()));
        }
    }

    @ParameterizedTest @MethodSource("concerns") @DisplayName("每个要点都有例子和处置办法")
    void everySectionHasAnExampleAndARemedy(String concern) {
        assertThat(section(concern)).containsPattern("(?m)^- 例 .+\\R  [A-Za-z0-9].+$").containsPattern("(?m)^- 处置 .+\\R  [A-Za-z].+$");
    }

    private static String section(String concern) {
        int start = PAGE.indexOf("### finding-" + concern.toLowerCase(Locale.ROOT) + "\n");
        assertThat(start).as("section of " + concern).isNotNegative();
        int end = PAGE.indexOf("\n### ", start);
        return PAGE.substring(start, end < 0 ? PAGE.length() : end);
    }
}
