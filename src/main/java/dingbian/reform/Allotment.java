package dingbian.reform;

import dingbian.ledger.LimitType;
import dingbian.ledger.TownshipClass;
import java.util.List;

/**
 * 编制测算题: one kind; a limit over townships, each with the range of each of its units. A GRANT is to be met exactly, a CAP is not to be
 * exceeded. All in posts. Pure.
 */
record Allotment(LimitType type, int limit, List<Township> townships) {

    /**
     * 一乡镇: {@code approved} is its figure of the day; {@code kept}: what it does not give away, filled, promised or reserved. Without
     * units of the standards its figure stays.
     */
    record Township(String organ, TownshipClass townshipClass, int approved, int kept, List<Unit> units) {

        Range range() {
            return units.isEmpty() ? new Range(approved, approved) : Range.sum(units, Unit::range);
        }
    }

    /** 一机构: {@code assigned} is its figure of the day. */
    record Unit(String name, int min, int max, int assigned) {
        Range range() {
            return new Range(min, max);
        }
    }

    Range range() {
        return Range.sum(townships, Township::range);
    }

    int approved() {
        return townships.stream().mapToInt(Township::approved).sum();
    }

    /** What all townships together may have. */
    Range allowed() {
        return type == LimitType.CAP ? new Range(0, limit) : new Range(limit, limit);
    }

    /** 可行: there is an allocation; on a tree of sums the ends of the ranges tell. */
    boolean isFeasible() {
        return range().min() <= allowed().max() && range().max() >= allowed().min();
    }

    /** The least and the most that some townships together have in any allocation; call it of a feasible one. */
    Range room(List<Township> some) {
        return Range.sum(some, Township::range).within(allowed(), range());
    }

    /** The same of a unit. */
    Range room(Township township, Unit unit) {
        return unit.range().within(room(List.of(township)), township.range());
    }
}
