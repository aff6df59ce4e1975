package dingbian.audit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.ledger.LimitType;
import dingbian.ledger.Measure;

/**
 * 编制余缺表的一行: the figures of one kind in an organ, or, {@code unit} not null, in one of its units; all in posts. {@code loaned}: what
 * of {@code approved} goes back one day (周转), borrowed above zero, lent below. {@code countsInCap}: false for a unit
 * that was moved to another superior and is left out of the organ's own row (上划).
 */
public record BalanceRow(String organ, String organName, Level level, String unit, String unitName, Kind kind, LimitType limitType, int approved,
                  int assigned, int filled, int pending, int leadershipReserve, int otherReserve, int available, int over, int excess,
                  int offQuota, int loaned, boolean countsInCap) {

    /** 合计: the same figures, summed over townships. */
    record Total(Kind kind, int approved, int assigned, int filled, int pending, int leadershipReserve, int otherReserve, int available,
                 int over, int excess, int offQuota, int loaned) {

        static Total none(Kind kind) {
            return new Total(kind, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        }

        Total plus(BalanceRow row) {
            return new Total(kind, approved + row.approved, assigned + row.assigned, filled + row.filled, pending + row.pending,
                leadershipReserve + row.leadershipReserve, otherReserve + row.otherReserve, available + row.available, over + row.over,
                excess + row.excess, offQuota + row.offQuota, loaned + row.loaned);
        }
    }

    /** 一格: where a row stands. */
    record Cell(String organ, String unit, Kind kind) {}

    static BalanceRow of(Cell cell, Standing standing, Sums sums) {
        int assigned = sums.of(cell, Measure.ASSIGNED);
        int approved = cell.unit() == null ? sums.of(cell, Measure.APPROVED) : assigned;
        int filled = sums.of(cell, Measure.FILLED), pending = sums.of(cell, Measure.PENDING);
        int leadership = sums.of(cell, Measure.LEADERSHIP_RESERVE), other = sums.of(cell, Measure.OTHER_RESERVE);
        var type = standing.limitType(cell.organ(), cell.kind());
        int from = type == LimitType.CAP ? assigned : approved;
        return new BalanceRow(cell.organ(), standing.of(cell.organ(), Measure.NAME), standing.level(cell.organ()), cell.unit(), unitName(cell, standing),
            cell.kind(), type, approved, assigned, filled, pending, leadership, other, from - filled - pending - leadership - other,
            Math.max(0, filled - approved), sums.of(cell, Measure.EXCESS), sums.of(cell, Measure.OFF_QUOTA), sums.of(cell, Measure.LOAN),
            standing.counts(cell.organ(), cell.unit()));
    }

    /** A unit of the district's book is a township, and bears its name. */
    private static String unitName(Cell cell, Standing standing) {
        if (cell.unit() == null) return null;
        var own = standing.of(cell.organ(), cell.unit(), Measure.NAME);
        return own != null ? own : standing.of(cell.unit(), Measure.NAME);
    }

    @JsonIgnore boolean isZero() {
        return approved == 0 && assigned == 0 && filled == 0 && pending == 0 && leadershipReserve == 0 && otherReserve == 0 && excess == 0
            && offQuota == 0 && loaned == 0;
    }
}
