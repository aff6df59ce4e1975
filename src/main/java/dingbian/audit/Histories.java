package dingbian.audit;

import dingbian.audit.PersonHistory.EventRow;
import dingbian.ledger.AsOf;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 沿革: who held a post, and where a person was, with what was undone. */
@Component
class Histories {
    private static final Comparator<StayRow> BY_POST = Comparator.comparing(StayRow::unit).thenComparing(StayRow::post).thenComparing(StayRow::from);
    private final Knowledge knowledge;
    private final Organs organs;
    private final DocumentQueries documents;
    private final Namings namings;
    private final Names names;

    Histories(Knowledge knowledge, Organs organs, DocumentQueries documents, Namings namings, Names names) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.documents = documents;
        this.namings = namings;
        this.names = names;
    }

    Rows<StayRow> ofPost(AsOf asked, String organ, String post) {
        var moment = knowledge.of(asked);
        organs.asked(moment, organ);
        if (!documents.any(Question.known(moment).organ(organ).post(post))) throw new UnknownCodeException("post", post);
        var lines = documents.lines(Question.of(moment).organ(organ).post(post).measures(Stays.MEASURES));
        var naming = namings.of(moment, lines.stream().map(Documented::line).toList());
        return Rows.of(moment, Stays.all(lines, moment.axis()).stream().map(stay -> StayRow.of(stay, naming)).toList());
    }

    /** Who held each post of a unit, or of an organ if {@code unit} is null, one post after the other. */
    Rows<StayRow> ofPosts(AsOf asked, String organ, String unit) {
        var moment = knowledge.of(asked);
        organs.asked(moment, organ);
        var lines = documents.lines(Question.of(moment).organ(organ).unit(unit).measures(Stays.MEASURES)).stream()
            .filter(told -> told.line().post() != null).toList();
        var naming = namings.of(moment, lines.stream().map(Documented::line).toList());
        return Rows.of(moment, Stays.all(lines, moment.axis()).stream().map(stay -> StayRow.of(stay, naming)).sorted(BY_POST).toList());
    }

    /** @param visitor the organ of a caller who may see only who was ever in it, or null */
    PersonHistory ofPerson(AsOf asked, String person, String visitor) {
        var moment = knowledge.of(asked);
        var events = documents.ofPerson(moment, person);
        if (events.isEmpty() && !documents.knowsPerson(moment, person)) throw new UnknownCodeException("person", person);
        if (visitor != null && !documents.any(Question.known(moment).organ(visitor).person(person)))
            throw new UnknownCodeException("person", person);
        var lines = documents.lines(Question.of(moment).person(person).measures(Stays.MEASURES));
        return history(moment, person, events, lines);
    }

    private PersonHistory history(Moment moment, String person, List<Event> events, List<Documented> lines) {
        var places = events.stream().flatMap(event -> Stream.of(event.organ(), event.unit())).filter(Objects::nonNull).toList();
        var naming = namings.of(moment, lines.stream().map(Documented::line).toList(), places);
        var undone = documents.reversals(moment, events.stream().map(Event::act).toList());
        var details = names.of(List.of(person)).get(person);
        return new PersonHistory(moment.at(), Rows.word(moment), moment.knownAt(), moment.position(), person, details.name(), details.maskedIdNumber(),
            details.gender(), details.maskedOther(), Stays.all(lines, moment.axis()).stream().map(stay -> StayRow.of(stay, naming)).toList(),
            events.stream().map(event -> EventRow.of(event, undone.containsKey(event.act()), naming)).toList());
    }
}
