package dingbian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** 影响折算: which figures of which balances the events of one act change, by how much, on the day from which they count. */
final class Effects {

    private record Cell(String organ, String unit, Kind kind, Measure measure, LocalDate at) {}

    private final Function<String, Book> books;

    Effects(Function<String, Book> books) {
        this.books = books;
    }

    List<Answer.Effect> of(List<LedgerEvent> events) {
        Map<Cell, Integer> changes = new LinkedHashMap<>();
        events.stream().flatMap(this::lines).filter(line -> line.measure().isNumber()).forEach(line -> {
            changes.merge(cell(line, null), line.amount(), Integer::sum);
            if (line.unit() != null) changes.merge(cell(line, line.unit()), line.amount(), Integer::sum);
        });
        var effects = new ArrayList<Answer.Effect>();
        changes.forEach((cell, change) -> { if (change != 0) effects.add(effect(cell, change)); });
        return effects;
    }

    private Stream<Line> lines(LedgerEvent event) {
        return event instanceof ReversalEvent.ActReversed reversal
            ? books.apply(event.organ()).acts().lines(reversal.reverses()).stream().map(Line::negated)
            : event.lines().stream();
    }

    private static Cell cell(Line line, String unit) {
        return new Cell(line.organ(), unit, line.kind(), line.measure(), line.days().effectiveOn());
    }

    private Answer.Effect effect(Cell cell, int change) {
        int before = books.apply(cell.organ()).sum(cell.measure(), cell.kind(), cell.unit(), cell.at());
        return new Answer.Effect(cell.organ(), cell.unit(), cell.kind(), cell.measure(), cell.at(), before, change, before + change);
    }
}
