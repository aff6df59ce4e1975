package dingbian.audit;

import dingbian.people.PersonDetails;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** 姓名: what the audit asks the register of people. */
interface Names {

    /** Everyone asked for is in the answer; who cannot be read has no name. */
    Map<String, PersonDetails> of(Collection<String> ids);

    /** The ids of those whose name has the text in it. */
    List<String> search(String query);
}
