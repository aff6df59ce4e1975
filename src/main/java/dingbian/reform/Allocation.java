package dingbian.reform;

import dingbian.ledger.LimitType;
import dingbian.reform.Allotment.Township;
import dingbian.reform.Allotment.Unit;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * 调剂方案: how posts move among townships, and within each to its units, so that all ranges hold. Zero-sum; the fewest posts move between
 * townships, then the fewest between units; a township keeps what it uses. Pure.
 */
final class Allocation {
    private final Map<Township, Integer> townships = new IdentityHashMap<>();
    private final Map<Unit, Integer> units = new IdentityHashMap<>();

    private Allocation() {}

    int of(Township township) {
        return townships.get(township);
    }

    int of(Unit unit) {
        return units.get(unit);
    }

    /** 移动数: posts that go from one township to another. */
    int moved() {
        return townships.entrySet().stream().mapToInt(each -> Math.max(0, each.getValue() - each.getKey().approved())).sum();
    }

    /** What a township may have after a reallocation: no less than its units need and it keeps, no more than its units can have. */
    static Range bounds(Township township, Allotment asked) {
        int least = Math.max(township.range().min(), Math.min(township.approved(), township.kept()));
        return new Range(least, asked.type() == LimitType.CAP ? Math.max(least, asked.approved()) : township.range().max());
    }

    /** Call it when {@link Bottlenecks#ofReallocation} finds none. A cap that the units do not use up stays with the township. */
    static Allocation of(Allotment asked) {
        var flow = new Flow();
        int others = 4 * asked.approved() + 1;
        int district = flow.node(asked.approved()), sink = flow.node(-asked.approved());
        var amounts = new IdentityHashMap<Object, Flow.Amount>();
        for (var township : asked.townships()) {
            int here = flow.node(0);
            amounts.put(township, flow.near(district, here, bounds(township, asked), township.approved(), others));
            for (var unit : township.units()) amounts.put(unit, flow.near(here, sink, unit.range(), unit.assigned(), 1));
            if (township.units().isEmpty() || asked.type() == LimitType.CAP) flow.free(here, sink, asked.approved(), 1);
        }
        return read(asked, flow.solved(), amounts);
    }

    private static Allocation read(Allotment asked, Flow.Solved solved, Map<Object, Flow.Amount> amounts) {
        var found = new Allocation();
        for (var township : asked.townships()) {
            found.townships.put(township, solved.of(amounts.get(township)));
            township.units().forEach(unit -> found.units.put(unit, solved.of(amounts.get(unit))));
        }
        return found;
    }
}
