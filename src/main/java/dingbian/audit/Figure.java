package dingbian.audit;

import static dingbian.ledger.Measure.*;

import dingbian.ledger.LimitType;
import dingbian.ledger.Measure;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** 数项: a column of the balance, and of which measures it is made. */
enum Figure {
    approved(APPROVED), assigned(ASSIGNED), filled(FILLED), pending(PENDING), leadershipReserve(LEADERSHIP_RESERVE),
    otherReserve(OTHER_RESERVE), available(null), over(null), excess(EXCESS), offQuota(OFF_QUOTA), loaned(LOAN);

    private final Measure measure;

    Figure(Measure measure) {
        this.measure = measure;
    }

    /** Each measure with the sign with which it counts. A unit's own figure is what was assigned to it. */
    Map<Measure, Integer> parts(boolean ofUnit, LimitType type) {
        var limit = ofUnit ? ASSIGNED : APPROVED;
        if (this == approved) return Map.of(limit, 1);
        if (this == over) return Map.of(FILLED, 1, limit, -1);
        if (this != available) return Map.of(measure, 1);
        var parts = new EnumMap<Measure, Integer>(Measure.class);
        for (var taken : new Measure[] {FILLED, PENDING, LEADERSHIP_RESERVE, OTHER_RESERVE}) parts.put(taken, -1);
        parts.put(type == LimitType.CAP ? ASSIGNED : limit, 1);
        return parts;
    }

    /** What the parts add up to: nobody is over by less than nothing. */
    int of(int sum) {
        return this == over ? Math.max(0, sum) : sum;
    }

    /** LEADERSHIP_RESERVE as leadershipReserve. */
    static String word(Measure measure) {
        var words = measure.name().toLowerCase(Locale.ROOT).split("_");
        for (int i = 1; i < words.length; i++) words[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
        return String.join("", words);
    }
}
