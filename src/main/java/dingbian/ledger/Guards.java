package dingbian.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * 审查: a column of guards in order of precedence. The first that fails is the answer; the later ones are not asked, so that each
 * may rely on those above it. A rule that was not in force on the day is passed over.
 */
public final class Guards {
    private final Predicate<Rule> inForce;
    private Decision.Refused refusal;
    private Rule last;

    private Guards(Predicate<Rule> inForce) {
        this.inForce = inForce;
    }

    public static Guards under(Predicate<Rule> rulesInForce) {
        return new Guards(rulesInForce);
    }

    public Guards require(Rule rule, BooleanSupplier holds, Supplier<Map<String, Object>> facts) {
        if (last != null && rule.compareTo(last) < 0) throw new AssertionError(rule + " is asked after " + last);
        last = rule;
        if (refusal == null && inForce.test(rule) && !holds.getAsBoolean()) refusal = new Decision.Refused(rule, facts.get());
        return this;
    }

    public boolean passed() {
        return refusal == null;
    }

    public Decision approve(Supplier<List<? extends LedgerEvent>> events) {
        return refusal != null ? refusal : new Decision.Approved(List.copyOf(events.get()));
    }
}
