package dingbian.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("口令规则")
class PasswordRulesTest {
    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest @DisplayName("只要够长、不常见，什么字符都行")
    @ValueSource(strings = {"correct-horse", "qvxzkwmj", "定编定岗定员一二", "a b c d e", "🀄🀅🀆🀇🀈🀉🀊🀋", "84920173"})
    void anySignsWillDo(String password) {
        assertThat(rules.flaw(password, "zhang")).isNull();
    }

    @ParameterizedTest @DisplayName("太短、太长、含用户名、太常见") @CsvSource({
        "1234567, short", "定编定岗定员, short", "🀄🀅🀆🀇, short", "my-Zhang-1, name", "password, common", "PassWord1, common", "12345678, common",
        "woaini1314, common", "5201314520, common", "qq123456789, common", "dingbian, common", "ganzhou2011, common"})
    void whatWillNotDo(String password, String why) {
        assertThat(rules.flaw(password, "zhang")).isEqualTo("access.password." + why);
    }

    @Test @DisplayName("恰好 72 个字节可以，多一个不行；很短的用户名不算")
    void theBounds() {
        assertThat(rules.flaw("字".repeat(24), "zhang")).isNull();
        assertThat(rules.flaw("字".repeat(24) + "x", "zhang")).isEqualTo("access.password.long");
        assertThat(rules.flaw("a-likely-one", "li")).isNull();
    }

    @Test @DisplayName("常见口令表够三千条（ASVS 6.2.4）")
    void theListIsLongEnough() throws java.io.IOException {
        var list = new org.springframework.core.io.ClassPathResource("access/common-passwords.txt").getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(list.lines().skip(1).filter(line -> line.length() >= 8).distinct().count()).isGreaterThan(3_000);
        assertThat(list.lines().skip(1)).allMatch(line -> line.equals(line.toLowerCase(java.util.Locale.ROOT)));
    }
}
