package dingbian.people;

import dingbian.ledger.Books;
import dingbian.ledger.PersonRef;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.MalformedException;
import dingbian.platform.Wording;
import java.util.List;
import org.springframework.stereotype.Component;

/** 找当事人: in all the books in which he was ever written. Who was erased is still known by his id, and by no name. */
@Component
class SubjectFinder {
    private final Register register;
    private final ErasureQueries queries;
    private final Books books;
    private final Wording wording;

    SubjectFinder(Register register, ErasureQueries queries, Books books, Wording wording) {
        this.register = register;
        this.queries = queries;
        this.books = books;
        this.wording = wording;
    }

    /** Whom a command means: by his id, or by the ID number. */
    String idOf(PersonRef person) {
        if (person.id() != null) return person.id();
        return IdNumber.parse(person.attributes().get("idNumber")).map(register::idOf)
            .orElseThrow(() -> new MalformedException(List.of(wording.flaw("person.idNumber", "posting.field.idNumber"))));
    }

    /** What is said of an erasure is kept: it may not tell whom. @throws MalformedException if it does */
    void mustNotName(String person, String reason) {
        var details = register.details(person);
        if (!details.erased() && reason.contains(details.name())) throw new MalformedException(List.of(wording.flaw("reason", "field.holdsName")));
    }

    /** @throws UnknownCodeException if nobody was ever registered under the id */
    Subject of(String person) {
        var registered = Register.isId(person) ? queries.registeredOn(person) : null;
        if (registered == null) throw new UnknownCodeException("person", person);
        var seats = queries.organsOf(person).stream().flatMap(organ -> books.look(organ).seats(person).stream()).toList();
        return new Subject(person, register.knows(person), registered, seats);
    }
}
