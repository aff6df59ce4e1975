package dingbian.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 影响折算: which figures of which balances the events of one act change, by how much, on the day from which they count. */
final class Effects {

    private record Cell(String organ, String unit, Kind kind, Measure measure, LocalDate at) {}

    private final Function<String, Book> books;

    Effects(Function<String, Book> books) {
        this.books = books;
    }

    List<Answer.Effect> of(List<LedgerEvent> events) {
        var lines = events.stream().flatMap(this::lines).collect(Collectors.groupingBy(Line::organ));
        var cells = new LinkedHashSet<Cell>();
        events.stream().flatMap(this::lines).forEach(line -> touch(line, cells));
        return cells.stream().map(cell -> effect(cell, lines.get(cell.organ()))).filter(effect -> effect.change() != 0).toList();
    }

    private Stream<Line> lines(LedgerEvent event) {
        return event instanceof ReversalEvent.ActReversed reversal
            ? books.apply(event.organ()).acts().lines(reversal.reverses()).stream().map(Line::negated)
            : event.lines().stream();
    }

    /** Whether a unit counts touches every figure of its organ. */
    private static void touch(Line line, Set<Cell> cells) {
        if (line.measure().isNumber()) cells.add(cell(line, null, line.kind(), line.measure()));
        if (line.measure().isNumber() && line.unit() != null) cells.add(cell(line, line.unit(), line.kind(), line.measure()));
        if (line.measure() != Measure.COUNTS_IN_CAP) return;
        for (var kind : Kind.values()) {
            for (var measure : Measure.values()) if (measure.isNumber()) cells.add(cell(line, null, kind, measure));
        }
    }

    private static Cell cell(Line line, String unit, Kind kind, Measure measure) {
        return new Cell(line.organ(), unit, kind, measure, line.days().effectiveOn());
    }

    private Answer.Effect effect(Cell cell, List<Line> more) {
        var book = books.apply(cell.organ());
        int before = book.supposing(List.of()).sum(cell.measure(), cell.kind(), cell.unit(), cell.at());
        int after = book.supposing(more).sum(cell.measure(), cell.kind(), cell.unit(), cell.at());
        return new Answer.Effect(cell.organ(), cell.unit(), cell.kind(), cell.measure(), cell.at(), before, after - before, after);
    }
}
