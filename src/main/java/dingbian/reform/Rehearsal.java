package dingbian.reform;

import dingbian.audit.Comparison;
import dingbian.audit.Comparison.Figures;
import dingbian.audit.Comparison.Row;
import dingbian.ledger.Kind;
import dingbian.platform.CommandLists.Rehearsed;
import dingbian.platform.LineOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * 预演表: what would become of each command of a list, and of the balances of a day; nothing of it was written. {@code position}: the last
 * of the ledger that it was tried on. Over: more filled than approved; short: more filled, promised and reserved than there is.
 */
record Rehearsal(LocalDate at, String axis, long position, int approved, List<LineOutcome> lines, List<Row> organs, List<Row> units,
                 List<Comparison.Totals> totals, List<Turn> newlyOver, List<Turn> noLongerOver, List<Turn> newlyShort, List<Turn> noLongerShort) {

    /** 转变: who becomes, or no longer is, over or short; by how many before and after; {@code unit} null: the whole organ. */
    record Turn(String organ, String organName, String unit, String unitName, Kind kind, int before, int after) {}

    static Rehearsal of(Rehearsed tried, Comparison seen) {
        int approved = (int) tried.lines().stream().filter(line -> line.outcome() == LineOutcome.Outcome.APPROVED).count();
        ToIntFunction<Figures> missing = figures -> Math.max(0, -figures.available());
        return new Rehearsal(tried.at(), "effective", tried.before(), approved, tried.lines(), seen.organs(), seen.units(), seen.totals(),
            turns(seen, Figures::over, true), turns(seen, Figures::over, false), turns(seen, missing, true), turns(seen, missing, false));
    }

    private static List<Turn> turns(Comparison seen, ToIntFunction<Figures> by, boolean newly) {
        return Stream.concat(seen.organs().stream(), seen.units().stream())
            .map(row -> new Turn(row.organ(), row.organName(), row.unit(), row.unitName(), row.kind(), by.applyAsInt(row.before()), by.applyAsInt(row.after())))
            .filter(turn -> newly ? turn.before() == 0 && turn.after() > 0 : turn.before() > 0 && turn.after() == 0).toList();
    }
}
