package dingbian.audit;

import dingbian.audit.BalanceRow.Cell;
import dingbian.ledger.Measure;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 合数: figures by cell; that of an organ is the sum over its units and what no unit has. */
final class Sums {
    private record Key(Cell cell, Measure measure) {}

    private final Map<Key, Integer> sums = new HashMap<>();
    private final Set<Cell> cells = new LinkedHashSet<>();

    Sums(List<JournalQueries.Figure> figures) {
        for (var figure : figures) {
            add(new Cell(figure.organ(), null, figure.kind()), figure);
            if (figure.unit() != null) add(new Cell(figure.organ(), figure.unit(), figure.kind()), figure);
        }
    }

    private void add(Cell cell, JournalQueries.Figure figure) {
        sums.merge(new Key(cell, figure.measure()), figure.sum(), Integer::sum);
        cells.add(cell);
    }

    int of(Cell cell, Measure measure) {
        return sums.getOrDefault(new Key(cell, measure), 0);
    }

    /** Where any figure was ever recorded. */
    Set<Cell> cells() {
        return cells;
    }
}
