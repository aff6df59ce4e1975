package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** 公民身份号码. */
class IdNumberTest {
    private static final String EXAMPLE = "11010519491231002X";

    @Test @DisplayName("国标示例号码有效，生日性别可读")
    void theExampleOfTheStandardHolds() {
        var number = IdNumber.parse(EXAMPLE).orElseThrow();
        assertThat(number.value()).isEqualTo(EXAMPLE);
        assertThat(number.gender()).isEqualTo("FEMALE");
        assertThat(number.gender()).isEqualTo("FEMALE");
        assertThat(IdNumber.parse("440524188001010014").orElseThrow().gender()).isEqualTo("MALE");
    }

    @ParameterizedTest @ValueSource(strings = {"11010519491231002x", "  11010519491231002X ", "\u300011010519491231002X\n",
        "110105491231002"})
    @DisplayName("小写、空白、十五位旧号，皆归为同一号码")
    void theWaysOfWritingAreOneNumber(String written) {
        assertThat(IdNumber.parse(written)).contains(new IdNumber(EXAMPLE));
    }

    @Test @DisplayName("地区码不作判断，演示用 999999 可用")
    void anInventedAreaPasses() {
        assertThat(IdNumber.parse("999999800101001")).map(IdNumber::value).contains("999999198001010011");
    }

    @ParameterizedTest @NullAndEmptySource
    @ValueSource(strings = {"110105194912310021", "110105194902300020", "110105490230002", "110105194902290029", "11010519490431002X",
        "110105194913010029", "110105194901000026", "11010519491231002", "1101051949123100 2X",
        "A1010519491231002X", "11010519491231002Y", "１１０１０５１９４９１２３１００２Ｘ", "11010519４９1231002X", "010105194912310026", "X1010519491231002",
        "110105000112310023", "1101054912310021", "-1010519491231002X", "11010519491231002X11010519491231002X"})
    @DisplayName("校验码错、日期不存在、字母、全角、位数不符，一律不收")
    void whatCannotBeANumberIsRefused(String written) {
        assertThat(IdNumber.parse(written)).isEmpty();
    }

    @Test @DisplayName("闰年二月二十九日是真日子")
    void aLeapDayIsADay() {
        assertThat(IdNumber.parse("110105480229002")).isPresent();
    }

    @Test @DisplayName("其他信息里的身份证号，十八位、十五位、分段写的，一概遮盖；电话、档案号照显")
    void everyNumberInATextIsHidden() {
        assertThat(IdNumber.hidden("曾用号110105194912310021、110105491231002。")).isEqualTo("曾用号110105********0021、110105********2。");
        assertThat(IdNumber.hidden("110105 491231 002")).isEqualTo("****** ****** ***");
        assertThat(IdNumber.hidden("0936-8212345，档案201103011234567")).isEqualTo("0936-8212345，档案201103011234567");
    }

    @Test @DisplayName("只显前六后二；日志中也不显全号")
    void onlySixAndTwoAreShown() {
        var number = new IdNumber(EXAMPLE);
        assertThat(number.masked()).isEqualTo("110105********002X");
        assertThat(number).hasToString(number.masked());
        assertThatThrownBy(() -> new IdNumber("110105194912310021")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageNotContaining("110105");
    }
}
