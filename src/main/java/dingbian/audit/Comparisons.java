package dingbian.audit;

import dingbian.audit.Balance.Sheet;
import dingbian.audit.BalanceRow.Cell;
import dingbian.audit.Comparison.Figures;
import dingbian.audit.Comparison.Row;
import dingbian.audit.Comparison.Totals;
import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Measure;
import dingbian.ledger.OfficeEvent;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 前后对照: what acts after a position changed in the balances of a day; asked within their transaction, it sees what may be rolled back. */
@Component
public class Comparisons {
    private static final Set<Measure> FACTS = EnumSet.of(Measure.BOOK, Measure.NAME, Measure.PARENT, Measure.LIMIT_TYPE, Measure.UNIT,
        Measure.UNIT_TYPE, Measure.COUNTS_IN_CAP);
    private final Knowledge knowledge;
    private final Organs organs;
    private final Copies copies;

    private record Sheets(Sheet organs, Sheet units) {}

    Comparisons(Knowledge knowledge, Organs organs, Copies copies) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.copies = copies;
    }

    /**
     * @param before the last position before them
     * @param inBooks whose books they wrote in; the office's own counts nobody @param scope the only organ to tell of, or null
     */
    public Comparison of(LocalDate at, long before, Collection<String> inBooks, String scope) {
        var touched = inBooks.stream().filter(organ -> !organ.equals(OfficeEvent.OFFICE)).toList();
        var now = knowledge.of(new AsOf(at, Axis.EFFECTIVE, null));
        var books = touched.isEmpty() ? List.<String>of() : scope == null ? withTheirDistricts(now, touched) : List.of(scope);
        if (books.isEmpty()) return new Comparison(List.of(), List.of(), List.of());
        var then = sheets(new Moment(at, Axis.EFFECTIVE, now.knownAt(), before), books);
        var next = sheets(now, books);
        return new Comparison(rows(then.organs(), next.organs()), rows(then.units(), next.units()), totals(then.organs(), next.organs()));
    }

    private List<String> withTheirDistricts(Moment now, Collection<String> touched) {
        var standing = organs.standing(now, List.copyOf(touched), Organs.OF_ORGANS);
        var books = new LinkedHashSet<String>();
        touched.stream().map(organ -> Organs.district(standing, organ)).distinct().forEach(district -> books.addAll(organs.asked(now, district)));
        return List.copyOf(books);
    }

    private Sheets sheets(Moment moment, List<String> books) {
        var standing = organs.standing(moment, books, FACTS);
        var sums = new Sums(copies.sums(moment, books), standing);
        return new Sheets(BalanceSheets.of(standing, sums, false), BalanceSheets.of(standing, sums, true));
    }

    private static List<Row> rows(Sheet then, Sheet next) {
        Map<Cell, BalanceRow> before = byCell(then), after = byCell(next);
        var cells = new LinkedHashSet<>(after.keySet());
        cells.addAll(before.keySet());
        var rows = new ArrayList<Row>();
        for (var cell : cells) {
            var named = after.getOrDefault(cell, before.get(cell));
            var row = new Row(cell.organ(), named.organName(), cell.unit(), named.unitName(), cell.kind(), Figures.of(before.get(cell)),
                Figures.of(after.get(cell)));
            if (!row.before().equals(row.after())) rows.add(row);
        }
        return rows;
    }

    private static Map<Cell, BalanceRow> byCell(Sheet sheet) {
        var rows = new LinkedHashMap<Cell, BalanceRow>();
        sheet.rows().forEach(row -> rows.put(new Cell(row.organ(), row.unit(), row.kind()), row));
        return rows;
    }

    private static List<Totals> totals(Sheet then, Sheet next) {
        var totals = new ArrayList<Totals>();
        for (int i = 0; i < next.totals().size(); i++) {
            var after = next.totals().get(i);
            totals.add(new Totals(after.kind(), Figures.of(then.totals().get(i)), Figures.of(after)));
        }
        return totals;
    }
}
