package dingbian.audit;

import dingbian.audit.BalanceRow.Cell;
import dingbian.ledger.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** 合数: figures by cell; that of an organ is the sum over its units and what no unit has. */
final class Sums {
    private record Key(Cell cell, Measure measure) {}

    private final Map<Key, Integer> sums = new HashMap<>();
    private final Map<String, Set<String>> units = new HashMap<>();

    Sums(List<JournalQueries.Sum> figures) {
        for (var figure : figures) {
            add(new Cell(figure.organ(), null, figure.kind()), figure);
            if (figure.unit() == null) continue;
            add(new Cell(figure.organ(), figure.unit(), figure.kind()), figure);
            units.computeIfAbsent(figure.organ(), any -> new TreeSet<>()).add(figure.unit());
        }
    }

    private void add(Cell cell, JournalQueries.Sum figure) {
        sums.merge(new Key(cell, figure.measure()), figure.sum(), Integer::sum);
    }

    int of(Cell cell, Measure measure) {
        return sums.getOrDefault(new Key(cell, measure), 0);
    }

    /** The units of the organ for which any figure was ever recorded, by code. */
    Set<String> units(String organ) {
        return units.getOrDefault(organ, new TreeSet<>());
    }
}
