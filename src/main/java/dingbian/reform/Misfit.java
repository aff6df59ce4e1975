package dingbian.reform;

import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.policy.Concerns.Concern;
import dingbian.policy.RuleBook;
import java.util.Map;

/** 不合: what of a plan does not fit. {@code rule}: of a desk, or a concern of plans; {@code level}: ERROR, WARN or INFO; {@code said}: the same in words. */
record Misfit(String rule, String number, String level, String unit, Kind kind, Facts.Sentence said, String basis) {
    private static final String ERROR = "ERROR";

    static Misfit of(String rule, RuleBook.Entry entry, String unit, Kind kind, Map<String, Object> facts) {
        return new Misfit(rule, entry.number(), ERROR, unit, kind, new Facts.Sentence("rule." + rule, facts), entry.basis());
    }

    static Misfit of(String concern, Concern of, String unit, Kind kind, Map<String, Object> facts) {
        return new Misfit(concern, of.number(), of.level(), unit, kind, new Facts.Sentence("plan." + concern, facts), of.basis());
    }

    boolean isError() {
        return level.equals(ERROR);
    }
}
