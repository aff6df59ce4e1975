package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 人员账表. */
class PeopleTableTest {
    private static final String WANG = "11010519491231002X";
    private final PeopleDatabase people = new PeopleDatabase();

    @Test @DisplayName("清空重建，与原表一致")
    void theTablesAreWrittenAgainFromEvents() {
        var events = List.of(people.add("王秀英", WANG), people.add("李明", PeopleDatabase.idNumber(1)), people.add("王秀瑛", WANG));
        var before = contents();
        people.empty();
        assertThat(contents().toString()).isEqualTo("[[], []]");
        people.table.write(people.jdbc, events.stream().map(people::stored).toList());
        assertThat(contents()).isEqualTo(before);
        people.empty();
        events.forEach(event -> people.table.write(people.jdbc, List.of(people.stored(event))));
        assertThat(contents()).isEqualTo(before);
    }

    private List<?> contents() {
        return List.of(people.jdbc.queryForList("select token, person from person_index order by 1, 2"),
            people.jdbc.queryForList("select person, sealed from person_sealed order by 1"));
    }

    @Test @DisplayName("密钥不在重建之列")
    void keysAreNoTableOfTheLog() {
        assertThat(people.table.tables()).containsExactly("person_index", "person_sealed");
    }

    @Test @DisplayName("密钥已销毁者，重建后仍查不到")
    void whoseKeyIsGoneIsNotIndexedAgain() {
        var wang = people.add("王秀英", WANG);
        people.destroyKey(wang.person());
        people.empty();
        people.table.write(people.jdbc, List.of(people.stored(wang)));
        assertThat(people.register.search("王秀英")).isEmpty();
        assertThat(people.register.details(wang.person()).erased()).isTrue();
    }

    @Test @DisplayName("销毁后重新登记，旧封仍不可开，重建无碍")
    void aRebuildPassesOverSealsOfALostKey() {
        var old = people.add("王秀英", WANG);
        people.destroyKey(old.person());
        var anew = people.add("王秀瑛", WANG);
        people.empty();
        people.table.write(people.jdbc, List.of(people.stored(old)));
        assertThat(people.register.search("王秀英")).isEmpty();
        people.table.write(people.jdbc, List.of(people.stored(anew)));
        assertThat(people.register.search("王秀瑛")).containsExactly(old.person());
        assertThat(people.register.details(old.person()).name()).isEqualTo("王秀瑛");
    }

    @Test @DisplayName("销毁之后，密文、姓名索引皆无；重新登记，另用新钥，旧封不可开")
    void whoIsErasedLeavesNeitherSealNorName() {
        var old = people.add("王秀英", WANG);
        people.register.details(old.person());
        var erased = people.erase(old.person());
        assertThat(contents().toString()).isEqualTo("[[], []]");
        assertThat(people.keys.wrapped(old.person())).isEmpty();
        assertThat(people.register.search("王秀英")).isEmpty();
        assertThat(people.register.knows(old.person())).isFalse();
        assertThat(people.register.details(List.of(old.person())).get(old.person()).erased()).isTrue();
        var anew = people.add("王秀英", WANG);
        assertThat(anew.person()).isEqualTo(old.person());
        var after = contents();
        people.empty();
        people.table.write(people.jdbc, List.of(people.stored(old), people.stored(erased), people.stored(anew)));
        assertThat(contents()).isEqualTo(after);
        people.empty();
        for (var event : List.of(old, erased, anew)) people.table.write(people.jdbc, List.of(people.stored(event)));
        assertThat(contents()).isEqualTo(after);
    }

    @Test @DisplayName("另一节点销毁后，本节点一刻也不再示人")
    void anotherNodeForgetsAtOnce() {
        var wang = people.add("王秀英", WANG).person();
        var other = people.anotherNode();
        assertThat(other.details(List.of(wang)).get(wang).name()).isEqualTo("王秀英");
        people.erase(wang);
        assertThat(other.details(List.of(wang)).get(wang).erased()).isTrue();
        people.add("王秀瑛", WANG);
        assertThat(other.details(List.of(wang)).get(wang).name()).isEqualTo("王秀瑛");
    }
}
