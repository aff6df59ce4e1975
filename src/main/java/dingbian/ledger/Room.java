package dingbian.ledger;

import java.time.LocalDate;
import java.util.Map;

/** 编制余缺: the figures of one kind in a book, or in one unit of it ({@code unit} not null), at the end of a day; all in posts. */
public record Room(String organ, String unit, Kind kind, LimitType limitType, LocalDate day, int approved, int assigned, int filled,
                   int pending, int leadershipReserve, int otherReserve) {

    /** 可用空缺: a cap leaves room only in what was assigned to units (domain practice; seed: 控制在…以内). */
    public int available() {
        var from = limitType == LimitType.CAP ? assigned : approved;
        return from - filled - pending - leadershipReserve - otherReserve;
    }

    /** 超编数. */
    public int over() {
        return Math.max(0, filled - approved);
    }

    public Map<String, Object> facts() {
        return Facts.of("organ", organ, "unit", unit, "kind", kind, "day", day, "approved", approved, "assigned", assigned,
            "filled", filled, "pending", pending, "leadershipReserve", leadershipReserve, "otherReserve", otherReserve,
            "available", available(), "over", over());
    }
}
