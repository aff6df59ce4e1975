package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.ledger.UnknownCodeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 实名登记簿. */
class RegisterTest {
    private static final String WANG = "11010519491231002X";
    private final PeopleDatabase people = new PeopleDatabase();
    private final Register register = people.register;

    @Test @DisplayName("登记之后，可识其人")
    void whoIsRegisteredIsKnown() {
        var wang = people.add("王秀英", "110105491231002");
        assertThat(wang.person()).matches("p[a-z2-7]{26}");
        assertThat(register.knows(wang.person())).isTrue();
        assertThat(register.details(wang.person())).isEqualTo(new PersonDetails("王秀英", WANG, Map.of("education", "本科")));
    }

    @Test @DisplayName("一人一号：两次登记，编号相同，密文不同，以后者为准")
    void onePersonHasOneId() {
        var first = people.add("王秀英", WANG);
        register.details(first.person());
        var again = people.add("王秀瑛", WANG.toLowerCase());
        assertThat(again.person()).isEqualTo(first.person()).isEqualTo(register.idOf(new IdNumber(WANG)));
        assertThat(again.sealed()).isNotEqualTo(first.sealed());
        assertThat(register.details(first.person()).name()).isEqualTo("王秀瑛");
        assertThat(register.search("秀英")).isEmpty();
        assertThat(register.search("秀瑛")).containsExactly(first.person());
    }

    @Test @DisplayName("无本办密钥，不得由身份证号推出编号")
    void anotherOfficeGivesAnotherId() {
        var secret = new byte[OfficeKey.BYTES];
        secret[0] = 1;
        var number = new IdNumber(WANG);
        assertThat(new OfficeKey(secret).personId(number)).isNotEqualTo(register.idOf(number));
    }

    @Test @DisplayName("库中任何一列都不见姓名、身份证号")
    void noColumnShowsANameOrNumber() {
        var wang = people.add("王秀英", WANG);
        var all = new ArrayList<>(List.of(wang.toString()));
        for (var table : List.of("person_key", "person_sealed", "person_index"))
            people.jdbc.queryForList("select * from " + table).forEach(row -> all.add(row.toString()));
        assertThat(all).hasSizeGreaterThan(7).allSatisfy(row -> assertThat(row).doesNotContain("王", "秀", "英", "19491231", "本科"));
    }

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

    @Test @DisplayName("预审不留密钥")
    void aDryRunKeepsNothing() {
        var event = register.register("620702100", new PersonDetails("王秀英", WANG, Map.of()), PeopleDatabase.BASIS, true);
        assertThat(event.person()).isEqualTo(register.idOf(new IdNumber(WANG)));
        assertThat(people.jdbc.queryForObject("select count(*) from person_key", Integer.class)).isZero();
        assertThat(register.knows(event.person())).isFalse();
    }

    @Test @DisplayName("无名、无有效号码者，不予登记")
    void aNameAndATrueNumberAreNeeded() {
        for (var details : List.of(new PersonDetails(null, WANG, Map.of()), new PersonDetails("王秀英", null, Map.of()),
            new PersonDetails("王秀英", "110105194912310021", Map.of())))
            assertThatThrownBy(() -> register.register("620702100", details, PeopleDatabase.BASIS, false)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test @DisplayName("密文被改，不予显示")
    void aChangedSealIsNotShown() {
        var wang = people.add("王秀英", WANG).person();
        var li = people.add("李明", PeopleDatabase.idNumber(1));
        people.jdbc.update("update person_sealed set sealed = ? where person = ?", li.sealed(), wang);
        assertThatThrownBy(() -> register.details(wang)).isInstanceOf(BrokenSealException.class);
    }

    @Test @DisplayName("密钥销毁，其人不可读，其余如常")
    void whoseKeyIsGoneIsErased() {
        var wang = people.add("王秀英", WANG).person();
        var li = people.add("李明", PeopleDatabase.idNumber(1)).person();
        register.details(List.of(wang, li));
        people.destroyKey(wang);
        assertThat(register.details(wang).erased()).isTrue();
        assertThat(register.knows(wang)).isFalse();
        assertThat(register.details(List.of(wang, li)).get(li).name()).isEqualTo("李明");
    }

    @Test @DisplayName("查无此人，如实告知；批量查询则示为已删除")
    void anUnknownIdIsSaidToBeUnknown() {
        assertThatThrownBy(() -> register.details("pnobody")).isInstanceOf(UnknownCodeException.class);
        assertThat(register.knows("pnobody")).isFalse();
        assertThat(register.knows(null)).isFalse();
        assertThat(register.details(Arrays.asList("pnobody", null))).isEqualTo(Map.of("pnobody", PersonDetails.ERASED));
        assertThat(register.details(List.of())).isEmpty();
    }

    @Test @DisplayName("成批取名，一次不漏")
    void manyAreReadAtOnce() {
        var events = new ArrayList<PersonRegistered>();
        for (int n = 0; n < 1_203; n++)
            events.add(register.register("620702100", new PersonDetails("人" + n, PeopleDatabase.idNumber(n), null), PeopleDatabase.BASIS, false));
        people.table.write(events.stream().map(people::stored).toList());
        var details = register.details(events.stream().map(PersonRegistered::person).toList());
        assertThat(details).hasSize(1_203).allSatisfy((person, each) -> assertThat(each.name()).startsWith("人"));
        assertThat(details.get(events.get(777).person()).name()).isEqualTo("人777");
    }
}
