package dingbian.audit;

import dingbian.people.PersonDetails;
import dingbian.people.Register;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 姓名出处: the register of people. */
@Component
class RegisterNames implements Names {
    private final Register register;

    RegisterNames(Register register) {
        this.register = register;
    }

    @Override public Map<String, PersonDetails> of(Collection<String> ids) {
        return register.details(ids);
    }

    @Override public List<String> search(String query) {
        return register.search(query);
    }
}
