package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.ledger.UnknownCodeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 实名登记簿. */
class RegisterTest {
    private static final String WANG = "11010519491231002X";
    private final PeopleDatabase people = database();
    private final Register register = people.register;

    PeopleDatabase database() {
        return new PeopleDatabase();
    }

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

    @Test @DisplayName("预审不留密钥")
    void aDryRunKeepsNothing() {
        var event = register.register("620702100", new PersonDetails("王秀英", WANG, Map.of()), PeopleDatabase.BASIS, true);
        assertThat(event.person()).isEqualTo(register.idOf(new IdNumber(WANG)));
        assertThat(people.jdbc.queryForObject("select count(*) from person_key", Integer.class)).isZero();
        assertThat(register.knows(event.person())).isFalse();
    }

    @Test @DisplayName("无名、无有效号码者，不予登记")
    void aNameAndATrueNumberAreNeeded() {
        assertThatThrownBy(() -> sealed(null, WANG)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sealed("王秀英", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sealed("王秀英", "110105194912310021")).isInstanceOf(IllegalArgumentException.class);
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
        assertThat(register.knows("p" + "a".repeat(26))).isFalse();
        assertThatThrownBy(() -> register.details("p" + "a".repeat(26))).isInstanceOf(UnknownCodeException.class);
        assertThat(register.knows("p\u0000")).isFalse();
        assertThat(register.knows(null)).isFalse();
        assertThat(register.details(Arrays.asList("pnobody", null))).isEqualTo(Map.of("pnobody", PersonDetails.ERASED));
        assertThat(register.details(List.of())).isEmpty();
    }

    @Test @DisplayName("成批取名，一次不漏")
    void manyAreReadAtOnce() {
        var events = people.inOneAct(() -> IntStream.range(0, 1_203).mapToObj(n -> sealed("人" + n, PeopleDatabase.idNumber(n))).toList());
        people.table.write(people.jdbc, events.stream().map(people::stored).toList());
        var details = register.details(events.stream().map(PersonRegistered::person).toList());
        assertThat(details).hasSize(1_203).allSatisfy((person, each) -> assertThat(each.name()).startsWith("人"));
        assertThat(details.get(events.get(777).person()).name()).isEqualTo("人777");
    }

    private PersonRegistered sealed(String name, String idNumber) {
        return register.register("620702100", new PersonDetails(name, idNumber, null), PeopleDatabase.BASIS, false);
    }

    @Test @DisplayName("一事撤回，密钥与姓名皆不留")
    void anActRolledBackLeavesNothing() {
        assertThatThrownBy(() -> people.inOneAct(() -> {
            assertThat(register.details(people.add("王秀英", WANG).person()).name()).isEqualTo("王秀英");
            throw new IllegalStateException("rolled back");
        })).hasMessage("rolled back");
        var wang = register.idOf(new IdNumber(WANG));
        assertThat(register.knows(wang)).isFalse();
        assertThatThrownBy(() -> register.details(wang)).isInstanceOf(UnknownCodeException.class);
        assertThat(people.jdbc.queryForObject("select count(*) from person_key", Integer.class)).isZero();
    }
}
