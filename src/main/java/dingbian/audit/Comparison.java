package dingbian.audit;

import dingbian.audit.BalanceRow.Total;
import dingbian.ledger.Kind;
import java.util.List;

/** 前后对照表: figures before and after, side by side; only the rows that change, and the totals over the townships. */
public record Comparison(List<Row> organs, List<Row> units, List<Totals> totals) {

    /** 各项数: the figures of a balance, in posts or persons. */
    public record Figures(int approved, int assigned, int filled, int pending, int leadershipReserve, int otherReserve, int available, int over,
                          int excess, int offQuota, int loaned) {
        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

        static Figures of(BalanceRow row) {
            return row == null ? NONE : new Figures(row.approved(), row.assigned(), row.filled(), row.pending(), row.leadershipReserve(),
                row.otherReserve(), row.available(), row.over(), row.excess(), row.offQuota(), row.loaned());
        }

        static Figures of(Total row) {
            return new Figures(row.approved(), row.assigned(), row.filled(), row.pending(), row.leadershipReserve(), row.otherReserve(),
                row.available(), row.over(), row.excess(), row.offQuota(), row.loaned());
        }
    }

    /** 一行; {@code unit} null: the whole organ. */
    public record Row(String organ, String organName, String unit, String unitName, Kind kind, Figures before, Figures after) {}

    /** 合计一行. */
    public record Totals(Kind kind, Figures before, Figures after) {}
}
