package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** 人员信息. */
class PersonDetailsTest {
    private final JsonMapper json = JsonMapper.builder().build();

    @Test @DisplayName("所填各项原样存取，平铺为一个对象")
    void everythingGivenIsKeptFlat() {
        var told = "{\"name\":\"王秀英\",\"idNumber\":\"11010519491231002X\",\"education\":\"本科\",\"ethnicity\":\"裕固族\"}";
        var details = json.readValue(told, PersonDetails.class);
        assertThat(details.other()).isEqualTo(Map.of("education", "本科", "ethnicity", "裕固族"));
        assertThat(json.readTree(json.writeValueAsString(details))).isEqualTo(json.readTree(told));
        assertThat(json.readValue(json.writeValueAsString(details), PersonDetails.class)).isEqualTo(details);
    }

    @Test @DisplayName("已知人员可只填身份证号")
    void aKnownPersonMayBeToldByNumberOnly() {
        var details = json.readValue("{\"idNumber\":\"11010519491231002X\"}", PersonDetails.class);
        assertThat(details.name()).isNull();
        assertThat(details.other()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\" \"}", "{\"name\":{}}", "{\"name\":[\"王\"]}", "{\"name\":\"王\",\"born\":{\"day\":1}}",
        "{\"name\":\"王\",\"x\":[1]}"})
    @DisplayName("空名、嵌套之项，读取即不收")
    void whatIsNoShortTextIsRefused(String told) {
        assertThatThrownBy(() -> json.readValue(told, PersonDetails.class)).isInstanceOf(JacksonException.class);
    }

    @Test @DisplayName("过长、过多，不收")
    void boundsAreHeld() {
        var many = new HashMap<String, String>();
        for (int i = 0; i <= PersonDetails.OTHERS; i++) many.put("k" + i, "v");
        refused("王".repeat(51), Map.of());
        refused("王", Map.of("note", "长".repeat(201)));
        refused("王", Map.of("k".repeat(51), ""));
        refused("王", many);
        refused("王\u0000", Map.of());
        refused("王\ud842", Map.of());
        refused("··", Map.of());
        refused("王", Map.of("note", "\udc00"));
        assertThat(new PersonDetails("𠮷".repeat(50), null, Map.of()).erased()).isFalse();
    }

    private static void refused(String name, Map<String, String> other) {
        assertThatThrownBy(() -> new PersonDetails(name, null, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test @DisplayName("性别：填报优先，未填则依身份证号")
    void genderIsToldOrRead() {
        assertThat(new PersonDetails("王秀英", "11010519491231002X", Map.of()).gender()).isEqualTo("FEMALE");
        assertThat(new PersonDetails("王秀英", "11010519491231002X", Map.of("gender", "MALE")).gender()).isEqualTo("MALE");
        assertThat(PersonDetails.ERASED.gender()).isNull();
        assertThat(PersonDetails.ERASED.maskedIdNumber()).isNull();
    }

    @Test @DisplayName("不入日志")
    void nothingIsSaidInALog() {
        assertThat(new PersonDetails("王秀英", "11010519491231002X", Map.of())).hasToString("PersonDetails[*]");
    }
}
