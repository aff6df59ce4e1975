package dingbian.audit;

import dingbian.audit.PersonHistory.EventRow;
import dingbian.ledger.AsOf;
import dingbian.ledger.UnknownCodeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 沿革: who held a post, and where a person was, with what was undone. */
@Component
class Histories {
    private final Knowledge knowledge;
    private final Organs organs;
    private final DocumentQueries documents;
    private final Names names;

    Histories(Knowledge knowledge, Organs organs, DocumentQueries documents, Names names) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.documents = documents;
        this.names = names;
    }

    Rows<StayRow> ofPost(AsOf asked, String organ, String post) {
        var moment = knowledge.of(asked);
        var books = organs.asked(moment, organ);
        if (!documents.any(Question.known(moment).organ(organ).post(post))) throw new UnknownCodeException("post", post);
        var lines = documents.lines(Question.of(moment).organ(organ).post(post).measures(Stays.MEASURES));
        var naming = naming(moment, books, lines);
        return Rows.of(moment, Stays.all(lines, moment.axis()).stream().map(stay -> StayRow.of(stay, naming)).toList());
    }

    /** @param visitor the organ of a caller who may see only who was ever in it, or null */
    PersonHistory ofPerson(AsOf asked, String person, String visitor) {
        var moment = knowledge.of(asked);
        var events = documents.ofPerson(moment, person);
        if (events.isEmpty() && !documents.knowsPerson(moment, person)) throw new UnknownCodeException("person", person);
        if (visitor != null && !documents.any(Question.known(moment).organ(visitor).persons(List.of(person))))
            throw new UnknownCodeException("person", person);
        var lines = documents.lines(Question.of(moment).persons(List.of(person)).measures(Stays.MEASURES));
        var books = Stream.concat(events.stream().map(Event::organ), lines.stream().map(told -> told.line().organ())).distinct().toList();
        return history(moment, person, events, lines, naming(moment, books.isEmpty() ? List.of("") : books, lines, person));
    }

    private PersonHistory history(Moment moment, String person, List<Event> events, List<Documented> lines, Naming naming) {
        var undone = documents.reversals(moment, events.stream().map(Event::act).toList());
        var details = naming.details(person);
        return new PersonHistory(moment.at(), Rows.word(moment), moment.knownAt(), moment.position(), person, details.name(), details.maskedIdNumber(),
            details.gender(), details.other(), Stays.all(lines, moment.axis()).stream().map(stay -> StayRow.of(stay, naming)).toList(),
            events.stream().map(event -> EventRow.of(event, undone.containsKey(event.act()), naming)).toList());
    }

    private Naming naming(Moment moment, List<String> books, List<Documented> lines, String... more) {
        var people = new ArrayList<>(List.of(more));
        lines.stream().map(told -> told.line().person()).filter(Objects::nonNull).forEach(people::add);
        return Naming.of(organs.standing(moment, books, People.FACTS), names, people);
    }
}
