package dingbian.audit;

import dingbian.audit.Balance.Sheet;
import dingbian.audit.BalanceRow.Cell;
import dingbian.audit.BalanceRow.Total;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** 余缺表编制: makes the sheet of what stands and of the sums. Pure. */
final class BalanceSheets {
    private BalanceSheets() {}

    static Sheet of(Standing standing, Sums sums, boolean byUnit) {
        var rows = new ArrayList<BalanceRow>();
        var totals = new EnumMap<Kind, Total>(Kind.class);
        for (var kind : Kind.values()) totals.put(kind, Total.none(kind));
        for (var organ : Organs.inOrder(standing)) {
            var own = Arrays.stream(Kind.values()).map(kind -> BalanceRow.of(new Cell(organ, null, kind), standing, sums)).toList();
            if (standing.level(organ) == Level.TOWNSHIP) own.forEach(row -> totals.computeIfPresent(row.kind(), (kind, total) -> total.plus(row)));
            if (!byUnit) rows.addAll(own);
            else if (standing.level(organ) == Level.TOWNSHIP) rows.addAll(ofUnits(organ, standing, sums));
        }
        return new Sheet(List.copyOf(rows), List.copyOf(totals.values()));
    }

    /** A row per unit and kind that has a figure; a unit without any has one row, of the first kind that it may have. */
    private static List<BalanceRow> ofUnits(String organ, Standing standing, Sums sums) {
        Set<String> units = new LinkedHashSet<>(standing.units(organ));
        Set<String> existing = Set.copyOf(units);
        sums.units(organ).forEach(units::add);
        var rows = new ArrayList<BalanceRow>();
        for (var unit : units) {
            var kinds = Arrays.stream(Kind.values()).map(kind -> BalanceRow.of(new Cell(organ, unit, kind), standing, sums))
                .filter(row -> !row.isZero()).toList();
            rows.addAll(kinds.isEmpty() && existing.contains(unit) ? List.of(empty(organ, unit, standing, sums)) : kinds);
        }
        return rows;
    }

    private static BalanceRow empty(String organ, String unit, Standing standing, Sums sums) {
        var first = Arrays.stream(Kind.values()).filter(standing.unitType(organ, unit)::takes).findFirst().orElse(Kind.ADMIN);
        return BalanceRow.of(new Cell(organ, unit, first), standing, sums);
    }
}
