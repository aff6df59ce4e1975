package dingbian.audit;

import dingbian.audit.BalanceRow.Cell;
import dingbian.ledger.AsOf;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 更正表: what changed in our knowledge of one day. */
@Component
class Revisions {
    /** 更正: between two times of knowledge. */
    record Revised(LocalDate at, String axis, Instant knownFrom, Instant knownTo, long positionFrom, long position, List<RevisionRow> rows) {}

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
        var lines = documents.lines(Question.of(after).organs(books).measures(JournalQueries.NUMBERS)
            .and("l.position > :before", "before", before.position()));
        var rows = lines.isEmpty() ? List.<RevisionRow>of()
            : rows(lines, new Sums(copies.sums(before, books)), namings.of(after, lines.stream().map(Documented::line).toList()));
        return new Revised(after.at(), Rows.word(after), before.knownAt(), after.knownAt(), before.position(), after.position(), rows);
    }

    private static List<RevisionRow> rows(List<Documented> lines, Sums before, Naming naming) {
        var places = new LinkedHashMap<Place, List<Documented>>();
        for (var told : lines) {
            var line = told.line();
            places.computeIfAbsent(new Place(new Cell(line.organ(), null, line.kind()), line.measure()), any -> new ArrayList<>()).add(told);
            if (line.unit() != null)
                places.computeIfAbsent(new Place(new Cell(line.organ(), line.unit(), line.kind()), line.measure()), any -> new ArrayList<>()).add(told);
        }
        return places.entrySet().stream().filter(each -> change(each.getValue()) != 0).map(each -> row(each, before, naming))
            .sorted(Comparator.comparing(RevisionRow::organ).thenComparing(row -> row.unit() == null ? "" : row.unit())).toList();
    }

    private static RevisionRow row(Map.Entry<Place, List<Documented>> each, Sums before, Naming naming) {
        var cell = each.getKey().cell();
        int was = before.of(cell, each.getKey().measure());
        return new RevisionRow(cell.organ(), naming.organ(cell.organ()), cell.unit(), naming.unit(cell.organ(), cell.unit()), cell.kind(),
            Figure.word(each.getKey().measure()), was, was + change(each.getValue()),
            each.getValue().stream().map(told -> LineRow.of(told, 1, naming)).toList());
    }

    private static int change(List<Documented> lines) {
        return lines.stream().mapToInt(told -> told.line().amount()).sum();
    }
}
