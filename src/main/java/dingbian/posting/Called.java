package dingbian.posting;

import dingbian.people.PersonDetails;
import java.util.List;
import java.util.Map;

/** 姓名: a person with his name, null where it cannot be read. */
record Called(String person, String name) {

    static Called of(String person, Map<String, PersonDetails> names) {
        return person == null ? null : new Called(person, names.get(person).name());
    }

    static List<Called> of(List<String> people, Map<String, PersonDetails> names) {
        return people.stream().map(person -> of(person, names)).toList();
    }
}
