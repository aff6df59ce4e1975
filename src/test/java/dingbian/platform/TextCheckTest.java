package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("文字里的身份证号")
class TextCheckTest {

    @ParameterizedTest @DisplayName("怎样写都认得")
    @ValueSource(strings = {"室62070219800101321X", "室620702 198001013210", "620702-19800101-3210 调入", "室６２０７０２１９８００１０１３２１０",
        "原号620702800101321", "620702 800101 321 调入", "620702-800101321", "６２０７０２８００１０１３２１"})
    void anIdNumberIsSeenHoweverItIsWritten(String text) {
        assertThat(TextCheck.holdsIdNumber(text)).isTrue();
    }

    @ParameterizedTest @DisplayName("文号、日期、电话不是身份证号")
    @ValueSource(strings = {"甘机编办[2011]18号", "2011-03-02 2011-03-05 2011-03-31", "0936-8212345 13993600000", "620702101-2011-001",
        "620702 2011-03-15 1", "合同201103011234567号", "620702201313011", "电话 139936000001234", "执照620702600012345", "620702-2011-0315-001", "1620702800101321",
        "甘机编办〔2011〕18号 620702-800101-321-2"})
    void numbersOfPapersAreNone(String text) {
        assertThat(TextCheck.holdsIdNumber(text)).isFalse();
    }
}
