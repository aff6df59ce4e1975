package dingbian.reform;

import dingbian.ledger.Facts;
import dingbian.ledger.LimitType;
import dingbian.reform.Allotment.Township;
import dingbian.reform.Bottleneck.Constraint;
import java.util.ArrayList;
import java.util.List;

/** 找卡口: which constraints of an allotment cannot hold together. Pure. */
final class Bottlenecks {

    private Bottlenecks() {}

    /** None if there is any allocation. */
    static List<Bottleneck> ofAllotment(Allotment asked) {
        var found = new ArrayList<Bottleneck>();
        int least = asked.range().min(), most = asked.range().max();
        if (least > asked.allowed().max()) {
            found.add(of(Constraint.MINIMA_EXCEED_LIMIT, null, "sum", least, "limit", asked.limit(), "short", least - asked.limit()));
        }
        if (most < asked.allowed().min()) {
            found.add(of(Constraint.MAXIMA_BELOW_LIMIT, null, "sum", most, "limit", asked.limit(), "left", asked.limit() - most));
        }
        return found;
    }

    /** None if a reallocation from the figures of the day leads to an allocation: the sum stays, and nobody gives what he uses. */
    static List<Bottleneck> ofReallocation(Allotment asked) {
        var found = new ArrayList<>(ofAllotment(asked));
        if (!found.isEmpty()) return found;
        int sum = asked.approved();
        if (asked.type() == LimitType.CAP ? sum > asked.limit() : sum != asked.limit()) {
            found.add(of(Constraint.SUM_DIFFERS_FROM_LIMIT, null, "sum", sum, "limit", asked.limit(), "difference", sum - asked.limit()));
        }
        asked.townships().forEach(township -> kept(township, asked, found));
        var bounds = Range.sum(asked.townships(), township -> Allocation.bounds(township, asked));
        if (found.isEmpty() && bounds.min() > sum) {
            found.add(of(Constraint.KEPT_EXCEEDS_SUM, null, "least", bounds.min(), "sum", sum, "short", bounds.min() - sum));
        }
        if (found.isEmpty() && bounds.max() < sum) {
            found.add(of(Constraint.RANGE_BELOW_SUM, null, "most", bounds.max(), "sum", sum, "left", sum - bounds.max()));
        }
        return found;
    }

    /** A township that uses, or whose units hold, more than its ranges allow cannot come down to them. */
    private static void kept(Township township, Allotment asked, List<Bottleneck> found) {
        var bounds = Allocation.bounds(township, asked);
        if (bounds.min() <= bounds.max()) return;
        found.add(of(Constraint.KEPT_EXCEEDS_RANGE, township.organ(), "organ", township.organ(), "kept", township.kept(), "approved", township.approved(),
            "max", township.range().max(), "short", bounds.min() - bounds.max()));
    }

    private static Bottleneck of(Constraint constraint, String organ, Object... facts) {
        return new Bottleneck(constraint, organ, Facts.of(facts));
    }
}
