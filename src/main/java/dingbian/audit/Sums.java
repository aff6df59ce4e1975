package dingbian.audit;

import dingbian.audit.BalanceRow.Cell;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** 合数: figures by cell; that of an organ is the sum over its units that count, and what no unit has. */
final class Sums {
    private record Key(Cell cell, Measure measure) {}

    private final Map<Key, Integer> sums = new HashMap<>();
    private final Map<String, Set<String>> units = new HashMap<>();

    private final Standing standing;

    /** @param standing says which units count */
    Sums(List<JournalQueries.Sum> figures, Standing standing) {
        this.standing = standing;
        for (var figure : figures) {
            if (standing.counts(figure.organ(), figure.unit())) add(new Cell(figure.organ(), null, figure.kind()), figure);
            if (figure.unit() == null) continue;
            add(new Cell(figure.organ(), figure.unit(), figure.kind()), figure);
            units.computeIfAbsent(figure.organ(), any -> new TreeSet<>()).add(figure.unit());
        }
    }

    private void add(Cell cell, JournalQueries.Sum figure) {
        sums.merge(new Key(cell, figure.measure()), figure.sum(), Integer::sum);
    }

    /** Whether a line counts in the figures of its organ. */
    boolean counts(Line line) {
        return standing.counts(line.organ(), line.unit());
    }

    int of(Cell cell, Measure measure) {
        return sums.getOrDefault(new Key(cell, measure), 0);
    }

    /** The units of the organ for which any figure was ever recorded, by code. */
    Set<String> units(String organ) {
        return units.getOrDefault(organ, new TreeSet<>());
    }
}
