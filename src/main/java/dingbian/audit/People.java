package dingbian.audit;

import dingbian.audit.PersonRow.Status;
import dingbian.ledger.AsOf;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 实名册: who was where at the end of a day. */
@Component
public class People {
    static final Set<Measure> FACTS = EnumSet.of(Measure.BOOK, Measure.NAME, Measure.PARENT, Measure.TITLE);
    private static final Set<Measure> PRESENCE = EnumSet.of(Measure.FILLED, Measure.OFF_QUOTA, Measure.CONCURRENT, Measure.EXCESS, Measure.AWAY);

    private final Knowledge knowledge;
    private final Organs organs;
    private final DocumentQueries documents;
    private final Names names;

    People(Knowledge knowledge, Organs organs, DocumentQueries documents, Names names) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.documents = documents;
        this.names = names;
    }

    /** @param query a part of a name, or null for everybody */
    public Rows<PersonRow> of(AsOf asked, String organ, String query) {
        var moment = knowledge.of(asked);
        var books = organs.asked(moment, organ);
        var found = query == null || query.isBlank() ? null : sought(query.strip().replace("\0", ""));
        var lines = documents.lines(Question.of(moment).organs(books).persons(found).measures(PRESENCE));
        var places = found == null ? books : lines.stream().map(told -> told.line().organ()).distinct().toList();
        var standing = organs.standing(moment, places, FACTS);
        return Rows.of(moment, rows(lines, moment, standing));
    }

    /** 不在册: who is so called, and stands in these books on another day, but not on this one; with the organ of the last line of his. */
    List<PersonRow> absent(AsOf asked, String organ, String query) {
        var moment = knowledge.of(asked);
        var last = new LinkedHashMap<String, Line>();
        documents.lines(Question.known(moment).organs(organs.asked(moment, organ)).persons(sought(query)).measures(PRESENCE))
            .forEach(told -> last.put(told.line().person(), told.line()));
        of(asked, organ, query).rows().forEach(row -> last.remove(row.person()));
        var naming = Naming.of(organs.standing(moment, last.values().stream().map(Line::organ).distinct().toList(), FACTS), names, last.keySet());
        return last.values().stream().map(line -> PersonRow.absent(line.person(), line.organ(), naming)).toList();
    }

    /** A name is looked for in the register, an id is itself. */
    private List<String> sought(String query) {
        var found = new ArrayList<>(names.search(query));
        found.add(query);
        return found;
    }

    private List<PersonRow> rows(List<Documented> lines, Moment moment, Standing standing) {
        Map<String, List<Documented>> people = new LinkedHashMap<>();
        for (var told : lines) people.computeIfAbsent(told.line().person(), any -> new ArrayList<>()).add(told);
        var naming = Naming.of(standing, names, people.keySet());
        var rows = new ArrayList<PersonRow>();
        people.forEach((person, his) -> Stays.standing(his, moment.axis()).stream().filter(stay -> stay.open() && !stay.concurrent())
            .forEach(stay -> rows.add(PersonRow.of(stay, status(stay, his), naming))));
        rows.sort(order(standing));
        return rows;
    }

    /** By organ, then by unit as they were set up, then by post. */
    private static Comparator<PersonRow> order(Standing standing) {
        var places = new ArrayList<>(Organs.inOrder(standing));
        return Comparator.comparingInt((PersonRow row) -> places.indexOf(row.organ())).thenComparing(PersonRow::unit)
            .thenComparing(row -> row.post() == null ? "\uffff" : row.post()).thenComparing(PersonRow::person);
    }

    private static List<Status> status(Stay stay, List<Documented> his) {
        var status = new LinkedHashSet<Status>();
        status.add(stay.seat().offQuota() ? Status.OFF_QUOTA : Status.ON_QUOTA);
        if (counts(his, stay.seat().organ(), Measure.AWAY)) status.add(Status.AWAY);
        if (counts(his, stay.seat().organ(), Measure.EXCESS)) status.add(Status.EXCESS);
        if (counts(his, null, Measure.CONCURRENT)) status.add(Status.CONCURRENT);
        return List.copyOf(status);
    }

    private static boolean counts(List<Documented> his, String organ, Measure measure) {
        return his.stream().map(Documented::line).filter(line -> line.measure() == measure && (organ == null || organ.equals(line.organ())))
            .mapToInt(line -> line.amount()).sum() > 0;
    }
}
