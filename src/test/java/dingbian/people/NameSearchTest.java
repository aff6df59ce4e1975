package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 姓名检索. */
class NameSearchTest {
    private static final String WANG = "11010519491231002X";
    private final PeopleDatabase people = new PeopleDatabase();
    private final Register register = people.register;

    @Test @DisplayName("以姓、名、全名、中间字段查人；全名相符者在前")
    void peopleAreFoundByPartsOfTheirNames() {
        var ouyang = people.add("欧阳秀英", PeopleDatabase.idNumber(1)).person();
        var long4 = people.add("王秀英子", PeopleDatabase.idNumber(2)).person();
        var wang = people.add("王秀英", PeopleDatabase.idNumber(3)).person();
        var ji = people.add("𠮷䶮", PeopleDatabase.idNumber(4)).person();
        assertThat(register.search("王")).containsExactlyInAnyOrder(long4, wang);
        assertThat(register.search("欧阳")).containsExactly(ouyang);
        assertThat(register.search("秀英")).containsExactlyInAnyOrder(ouyang, long4, wang);
        assertThat(register.search("王 秀英")).containsExactly(wang, long4);
        assertThat(register.search("阳秀")).containsExactly(ouyang);
        assertThat(register.search("𠮷")).containsExactly(ji);
        assertThat(register.search("𠮷䶮")).containsExactly(ji);
    }

    @ParameterizedTest @ValueSource(strings = {"", " ", "秀", "英王", "张三", "%", "\ud842", "' or 1=1 --", WANG})
    @DisplayName("不相符者，查不到；身份证号不作查询")
    void othersAreNotFound(String text) {
        people.add("王秀英", WANG);
        assertThat(register.search(text)).isEmpty();
        assertThat(register.search("王".repeat(10_000))).isEmpty();
        assertThat(register.search(null)).isEmpty();
    }
}
