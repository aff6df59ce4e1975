package dingbian.posting;

import dingbian.ledger.Basis;
import dingbian.ledger.PersonRef;
import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.ledger.UnknownCodeException;
import dingbian.people.IdNumber;
import dingbian.people.PersonDetails;
import dingbian.people.Register;
import dingbian.platform.MalformedException;
import dingbian.platform.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 认人: tells whom a command means: by the person's id, or by the ID number, which is one person and no other. */
@Component
class PersonFinder {
    private final Register register;
    private final Wording wording;

    /** {@code registration}: the event that makes the person known, null if he is. */
    record Found(String id, PersonRegistered registration) {}

    PersonFinder(Register register, Wording wording) {
        this.register = register;
        this.wording = wording;
    }

    /** Whether he is known by that id, and was not erased. */
    boolean isReadable(String id) {
        return register.knows(id);
    }

    /** @throws UnknownCodeException if nobody is known by that id or ID number */
    Found known(PersonRef ref) {
        var id = ref.id() != null ? ref.id() : register.idOf(number(ref));
        if (!register.knows(id)) throw new UnknownCodeException("person", ref.id() != null ? id : number(ref).masked());
        return new Found(id, null);
    }

    /** The same, but whoever is not known yet, and is fully told, is registered with this act. */
    Found knownOrNew(PersonRef ref, String organ, Basis basis, boolean dryRun) {
        if (ref.id() != null || register.knows(register.idOf(number(ref)))) return known(ref);
        var attributes = new LinkedHashMap<>(ref.attributes());
        attributes.remove("idNumber");
        var name = attributes.remove("name");
        if (name == null || name.chars().anyMatch(Character::isWhitespace)) throw flaw("person.name", "posting.field.name");
        var event = register.register(organ, details(name, ref, attributes), basis, dryRun);
        return new Found(event.person(), event);
    }

    private PersonDetails details(String name, PersonRef ref, Map<String, String> attributes) {
        try {
            return new PersonDetails(name, number(ref).value(), attributes);
        } catch (IllegalArgumentException unfit) {
            throw flaw("person.name", "posting.field.name");
        }
    }

    private IdNumber number(PersonRef ref) {
        return IdNumber.parse(ref.attributes().get("idNumber")).orElseThrow(() -> flaw("person.idNumber", "posting.field.idNumber"));
    }

    private MalformedException flaw(String path, String key) {
        return new MalformedException(List.of(wording.flaw(path, key)));
    }
}
