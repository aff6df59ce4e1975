package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 姓名析分. */
class NamePartsTest {

    @Test @DisplayName("三字姓名：全名、姓、相连两字以上")
    void aNameOfThreeHasFiveParts() {
        assertThat(NameParts.of("王秀英")).containsExactlyInAnyOrder("=王秀英", "^王", "~王秀", "~秀英", "~王秀英");
    }

    @Test @DisplayName("生僻字按一字计，不拆成半字")
    void aSupplementaryCharacterIsOne() {
        assertThat(NameParts.of("𠮷䶮")).containsExactlyInAnyOrder("=𠮷䶮", "^𠮷", "~𠮷䶮");
        assertThat(NameParts.sought("𠮷")).isEqualTo("^𠮷");
    }

    @ParameterizedTest @CsvSource({"张\u3000三,张三", "阿依古丽·买买提,阿依古丽买买提", "阿依古丽•买买提,阿依古丽・买买提", "Ｍａ Li,MA LI", "马\u00A0丽,马丽"})
    @DisplayName("空格、间隔号、全半角、大小写，不妨查找")
    void spacesDotsAndWidthDoNotMatter(String written, String sought) {
        assertThat(NameParts.of(written)).contains(NameParts.sought(sought), NameParts.whole(sought));
    }

    @Test @DisplayName("自造字区与新编码的字也是姓名")
    void charactersUnknownToJavaCount() {
        assertThat(NameParts.of("王\uE863")).contains("~王\uE863");
        assertThat(NameParts.of("王" + Character.toString(0x323AF))).contains("~王" + Character.toString(0x323AF));
    }

    @ParameterizedTest @ValueSource(strings = {"", " ", "\u3000", "··", "%", "-_'\"", "\uFE0F"})
    @DisplayName("无字可查，则一无所得")
    void textWithoutLettersSeeksNothing(String text) {
        assertThat(NameParts.sought(text)).isNull();
        assertThat(NameParts.of(text)).isEmpty();
    }
}
