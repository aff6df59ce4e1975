package dingbian.people;

import dingbian.ledger.Basis;
import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.ledger.UnknownCodeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** 实名登记簿: who stands behind a person's id. The only door of this room. */
@Component
public class Register {
    private final OfficeKey office;
    private final Safe safe;
    private final KeyTable keys;
    private final PeopleQueries queries;
    private final DetailsCache cache;

    Register(OfficeKey office, Safe safe, KeyTable keys, PeopleQueries queries, DetailsCache cache) {
        this.office = office;
        this.safe = safe;
        this.keys = keys;
        this.queries = queries;
        this.cache = cache;
    }

    /** The same for the same number always; without the office key nobody can tell it. */
    public String idOf(IdNumber number) {
        return office.personId(number);
    }

    /** Whether he is registered and can be read. */
    public boolean knows(String person) {
        return isId(person) && queries.readable(person);
    }

    /** What is no id is not asked for: a database may choke on what a client can send. */
    static boolean isId(String person) {
        return person != null && OfficeKey.PERSON_ID.matcher(person).matches();
    }

    /**
     * Seals the details under a key of the person's own; unless it is a dry run the key is kept, in the transaction at hand. Details
     * given anew for a known person are sealed under the key he has.
     * @throws IllegalArgumentException if there is no name or no true ID number
     */
    public PersonRegistered register(String organ, PersonDetails details, Basis basis, boolean dryRun) {
        if (details.name() == null) throw new IllegalArgumentException("name is missing");
        var number = IdNumber.parse(details.idNumber()).orElseThrow(() -> new IllegalArgumentException("idNumber is not true"));
        var person = idOf(number);
        var sealed = safe.close(keyOf(person, dryRun), person, details.withIdNumber(number));
        return new PersonRegistered(organ, person, sealed, basis);
    }

    private SecretKey keyOf(String person, boolean dryRun) {
        var held = keys.wrapped(person);
        if (held.isPresent()) return safe.unwrap(person, held.get());
        var fresh = Seal.freshKey();
        if (!dryRun) keys.keep(person, safe.wrap(person, fresh));
        return fresh;
    }

    /** @throws UnknownCodeException if nobody is registered under the id */
    public PersonDetails details(String person) {
        if (!isId(person) || !queries.registered(person)) throw new UnknownCodeException("person", person);
        return details(List.of(person)).get(person);
    }

    /** Everyone asked for is in the answer, the erased and the unknown as {@link PersonDetails#ERASED}; a null is passed over. */
    public Map<String, PersonDetails> details(Collection<String> people) {
        var answer = new HashMap<String, PersonDetails>();
        people.stream().filter(Objects::nonNull).forEach(person -> answer.put(person, PersonDetails.ERASED));
        var closed = new ArrayList<String>();
        Batches.ask(answer.keySet(), queries::readable).forEach(found -> {
            var held = cache.get(found.person(), found.position());
            if (held != null) answer.put(found.person(), held);
            else closed.add(found.person());
        });
        Batches.ask(closed, queries::sealed).forEach(found -> answer.put(found.person(), open(found)));
        return answer;
    }

    private PersonDetails open(PeopleQueries.Sealed found) {
        if (found.wrapped() == null) return PersonDetails.ERASED;
        var details = safe.open(found.person(), found.sealed(), found.wrapped());
        cache.keep(found.person(), found.position(), details);
        return details;
    }

    /** The ids of those whose name has the text in it, or whose surname is the one character; whole names first. */
    public List<String> search(String text) {
        var part = text == null || text.length() > 2 * PersonDetails.NAME_LENGTH ? null : NameParts.sought(text);
        return part == null ? List.of() : queries.found(office.nameToken(part), office.nameToken(NameParts.whole(text)));
    }
}
