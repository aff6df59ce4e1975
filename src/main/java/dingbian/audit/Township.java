package dingbian.audit;

import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.ledger.LimitType;
import dingbian.ledger.TownshipClass;
import dingbian.ledger.UnitType;
import java.util.List;

/**
 * 机构用编现状: the figures of one kind in an organ and in its units at the end of a day, in posts. {@code promised}: 待上编 and reserved;
 * {@code limitType} null: none was recorded.
 */
public record Township(String organ, String name, Level level, String district, TownshipClass townshipClass, Integer population, Kind kind,
                       LimitType limitType, int approved, int assigned, int filled, int promised, int available, List<Unit> units) {

    /** 内设机构现状: a unit that stands; {@code predecessors}: their codes or names. */
    public record Unit(String unit, String name, UnitType type, boolean countsInCap, List<String> predecessors, int assigned, int filled, int available) {}

    /** What it uses: filled, promised, reserved. */
    public int used() {
        return filled + promised;
    }
}
