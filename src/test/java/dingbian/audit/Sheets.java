package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.ledger.Kind;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;

/** 余缺表 for tests of other rooms: what GET /api/balance answers, every time added up anew. */
public final class Sheets {
    private final ApplicationContext context;

    public Sheets(ApplicationContext context) {
        this.context = context;
    }

    /** The whole answer, rows of units, for comparison with itself. {@code organ} null: all. */
    public Object ask(AsOf asked, String organ) {
        return balances().of(asked, organ, true);
    }

    /** The figures of the organs that are open, by "organ kind measure". */
    public Map<String, Integer> figures(AsOf asked) {
        var figures = new TreeMap<String, Integer>();
        for (var row : balances().of(asked, null, false).rows()) {
            put(figures, row, Measure.APPROVED, row.approved());
            put(figures, row, Measure.ASSIGNED, row.assigned());
            put(figures, row, Measure.FILLED, row.filled());
            put(figures, row, Measure.LEADERSHIP_RESERVE, row.leadershipReserve());
            put(figures, row, Measure.OTHER_RESERVE, row.otherReserve());
            put(figures, row, Measure.EXCESS, row.excess());
            put(figures, row, Measure.OFF_QUOTA, row.offQuota());
            put(figures, row, Measure.LOAN, row.loaned());
        }
        return figures;
    }

    private static void put(Map<String, Integer> figures, BalanceRow row, Measure measure, int figure) {
        figures.put(name(row.organ(), row.kind(), measure), figure);
    }

    public static String name(String organ, Kind kind, Measure measure) {
        return organ + " " + kind + " " + measure;
    }

    private Balances balances() {
        return new Balances(context.getBean(Knowledge.class), context.getBean(Organs.class), context.getBean(Copies.class));
    }
}
