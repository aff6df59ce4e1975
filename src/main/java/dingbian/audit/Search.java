package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 查找: one word, asked of people, posts, units, organs and documents, the first few of each. */
@Component
class Search {
    static final int FIRST = 8;
    private static final Set<Measure> CALLED = Set.of(Measure.NAME, Measure.PLATE, Measure.TITLE);

    /** 一类: the first of them; {@code more}: there are others. */
    record Group<T>(List<T> rows, boolean more) {
        static <T> Group<T> of(Stream<T> found) {
            var rows = found.limit(FIRST + 1L).toList();
            return new Group<>(rows.subList(0, Math.min(FIRST, rows.size())), rows.size() > FIRST);
        }
    }

    record Found(LocalDate at, String axis, Instant knownAt, long position, Group<PersonRow> people, Group<PostRow> posts, Group<UnitRow> units,
                 Group<OrganRow> organs, Group<DocumentRow> documents) {}

    private final Knowledge knowledge;
    private final Organs books;
    private final DocumentQueries queries;
    private final People people;
    private final Posts posts;
    private final Structure structure;

    Search(Knowledge knowledge, Organs books, DocumentQueries queries, People people, Posts posts, Structure structure) {
        this.knowledge = knowledge;
        this.books = books;
        this.queries = queries;
        this.people = people;
        this.posts = posts;
        this.structure = structure;
    }

    /** @param organ null: of all books; @param query part of a name, title, plate or document number, or a whole code */
    Found of(AsOf asked, String organ, String query) {
        var moment = knowledge.of(asked);
        var word = query.strip().replace("\0", "").toLowerCase(Locale.ROOT);
        if (word.isEmpty()) return found(moment, Stream.of(), Stream.of(), Stream.of(), Stream.of(), Stream.of());
        var scope = books.asked(moment, organ);
        var hits = queries.lines(Question.of(moment).organs(scope).measures(CALLED)
            .and("(position(:word in lower(l.said)) > 0 or lower(l.unit) = :word or lower(l.post) = :word or l.organ = :word)", "word", word));
        return found(moment, Stream.concat(people.of(asked, organ, word).rows().stream(), people.absent(asked, organ, word).stream()),
            in(hits, Measure.TITLE, place -> posts.of(asked, place, null).rows()).filter(row -> fits(word, row.post(), row.title())),
            in(hits, null, place -> structure.units(asked, place).rows())
                .filter(row -> fits(word, row.unit(), row.name()) || row.plates().stream().anyMatch(plate -> fits(word, null, plate))),
            in(hits, Measure.NAME, place -> structure.organs(asked, place).rows()).filter(row -> fits(word, row.organ(), row.name())),
            queries.documents(Question.knownEvents(moment).and("e.organ in (:organs)", "organs", scope)
                .and("position(:word in lower(e.document)) > 0", "word", word), FIRST + 1).stream());
    }

    private static Found found(Moment moment, Stream<PersonRow> people, Stream<PostRow> posts, Stream<UnitRow> units, Stream<OrganRow> organs,
                               Stream<DocumentRow> documents) {
        return new Found(moment.at(), Rows.word(moment), moment.knownAt(), moment.position(), Group.of(people), Group.of(posts), Group.of(units.distinct()),
            Group.of(organs.distinct()), Group.of(documents));
    }

    /** The rows of the organs in which something is so called, one organ after the other, for as long as more are wanted. */
    private static <T> Stream<T> in(List<Documented> hits, Measure measure, Function<String, List<T>> rows) {
        var places = hits.stream().map(Documented::line)
            .filter(line -> measure == null ? line.measure() != Measure.TITLE : line.measure() == measure && (measure == Measure.TITLE || line.unit() == null))
            .map(line -> line.organ()).distinct().toList();
        return places.stream().flatMap(place -> rows.apply(place).stream());
    }

    private static boolean fits(String word, String code, String name) {
        return code != null && code.toLowerCase(Locale.ROOT).equals(word) || name != null && name.toLowerCase(Locale.ROOT).contains(word);
    }
}
