package dingbian.reform;

import dingbian.ledger.Kind;
import dingbian.ledger.LimitType;
import dingbian.ledger.TownshipClass;
import dingbian.ledger.UnitType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * 可行性测算表: whether any allocation keeps the limit and all ranges, and the room that is left: {@code room} is the least and the most that
 * a class, township or unit has in any of them, null where there is none. All in posts.
 */
record FeasibilitySheet(LocalDate at, String axis, Instant knownAt, long position, String organ, String organName, Kind kind, LimitType limitType,
                        int limit, boolean limitRecorded, int approved, Range range, boolean feasible, List<Blocked> blocked, List<ClassRow> classes,
                        List<TownshipRow> townships, Proposal proposal) {

    /** 一类乡镇合计. */
    record ClassRow(TownshipClass townshipClass, int townships, int approved, Range range, Range room) {}

    /**
     * 一乡镇; {@code classStandard}: what the standard gives to a township of its class, null if it says nothing; {@code fits}: its figure of the
     * day is within the ranges of its units; {@code proposed} null: there is no proposal.
     */
    record TownshipRow(String organ, String organName, TownshipClass townshipClass, Integer classStandard, Integer population, int approved, int assigned,
                       int used, Range range, Range room, boolean fits, Integer proposed, Integer change, List<UnitRow> units) {}

    /** 一机构; {@code unit} null: it does not stand on the day. */
    record UnitRow(String unit, String unitName, UnitType unitType, Range range, Range room, int assigned, Integer proposed) {}

    /** 卡住: a constraint that cannot hold, in words and numbers. */
    record Blocked(Bottleneck.Constraint constraint, String organ, String organName, String detail, String detailEn, Map<String, Object> facts) {}

    /** 调剂建议: {@code moved} posts go from one township to another; {@code commands} want only a basis. */
    record Proposal(boolean possible, Integer moved, List<Move> rows, List<Ready> commands, List<Blocked> blocked) {}

    /** 一进一出. */
    record Move(String organ, String organName, int from, int to, int change) {}

    /** 待办命令: the body of a POST, without its basis. */
    record Ready(String post, Map<String, Object> body) {}
}
