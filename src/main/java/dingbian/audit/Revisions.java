package dingbian.audit;

import dingbian.audit.BalanceRow.Cell;
import dingbian.ledger.AsOf;
import dingbian.ledger.Kind;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 更正表: what changed in our knowledge of one day. */
@Component
class Revisions {
    /** 更正: between two times of knowledge. */
    record Revised(LocalDate at, String axis, Instant knownFrom, Instant knownTo, long positionFrom, long position, List<RevisionRow> rows) {}

    private static final Set<Measure> TOLD = EnumSet.copyOf(JournalQueries.NUMBERS);

    static {
        TOLD.add(Measure.COUNTS_IN_CAP);
    }

    private record Place(Cell cell, Measure measure) {}

    private final Knowledge knowledge;
    private final Organs organs;
    private final Copies copies;
    private final DocumentQueries documents;
    private final Namings namings;

    Revisions(Knowledge knowledge, Organs organs, Copies copies, DocumentQueries documents, Namings namings) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.copies = copies;
        this.documents = documents;
        this.namings = namings;
    }

    /** @param asked the later knowledge @param knownFrom the earlier */
    Revised of(AsOf asked, Instant knownFrom, String organ) {
        var before = knowledge.of(new AsOf(asked.at(), asked.axis(), knownFrom));
        var after = knowledge.of(asked);
        var books = organs.asked(after, organ);
        var lines = documents.lines(Question.of(after).organs(books).measures(TOLD).and("l.position > :before", "before", before.position()));
        var rows = lines.isEmpty() ? List.<RevisionRow>of()
            : rows(lines, sums(before, books), sums(after, books), namings.of(after, lines.stream().map(Documented::line).toList()));
        return new Revised(after.at(), Rows.word(after), before.knownAt(), after.knownAt(), before.position(), after.position(), rows);
    }

    private Sums sums(Moment moment, List<String> books) {
        return new Sums(copies.sums(moment, books), organs.standing(moment, books, Set.of(Measure.COUNTS_IN_CAP)));
    }

    private static List<RevisionRow> rows(List<Documented> lines, Sums before, Sums after, Naming naming) {
        var places = new LinkedHashMap<Place, List<Documented>>();
        for (var told : lines) {
            boolean counts = before.counts(told.line()) || after.counts(told.line());
            places(told.line(), counts).forEach(place -> places.computeIfAbsent(place, any -> new ArrayList<>()).add(told));
        }
        return places.entrySet().stream().map(each -> row(each, before, after, naming)).filter(row -> row.before() != row.after())
            .sorted(Comparator.comparing(RevisionRow::organ).thenComparing(row -> row.unit() == null ? "" : row.unit())).toList();
    }

    /** The figures that a line may change; whether a unit counts touches all of its organ. */
    private static List<Place> places(Line line, boolean counts) {
        var places = new ArrayList<Place>();
        if (line.measure() == Measure.COUNTS_IN_CAP) {
            for (var kind : Kind.values()) for (var measure : JournalQueries.NUMBERS) places.add(new Place(new Cell(line.organ(), null, kind), measure));
            return places;
        }
        if (counts) places.add(new Place(new Cell(line.organ(), null, line.kind()), line.measure()));
        if (line.unit() != null) places.add(new Place(new Cell(line.organ(), line.unit(), line.kind()), line.measure()));
        return places;
    }

    private static RevisionRow row(Map.Entry<Place, List<Documented>> each, Sums before, Sums after, Naming naming) {
        var place = each.getKey();
        var cell = place.cell();
        return new RevisionRow(cell.organ(), naming.organ(cell.organ()), cell.unit(), naming.unit(cell.organ(), cell.unit()), cell.kind(),
            Figure.word(place.measure()), before.of(cell, place.measure()), after.of(cell, place.measure()),
            each.getValue().stream().map(told -> LineRow.of(told, 1, naming)).toList());
    }
}
