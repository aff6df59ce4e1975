package dingbian.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** 姓名: what the audit asks the register of people. */
interface Names {

    /** 人员: as an answer may show him; {@code idNumber} is masked. */
    record Person(String name, String idNumber, String gender, Map<String, Object> attributes) {}

    /** Persons by id; whoever is not known is left out. */
    Map<String, Person> of(Collection<String> ids);

    /** Ids of the persons whose name or ID number is meant. */
    List<String> search(String query);
}
