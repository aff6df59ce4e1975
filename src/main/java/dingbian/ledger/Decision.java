package dingbian.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 决定: what a desk says to a command. A refusal is an answer, with its rule and its numbers. */
public sealed interface Decision {

    record Approved(List<LedgerEvent> events) implements Decision {}

    record Refused(Rule rule, Map<String, Object> facts) implements Decision {
        private static final String HIDDEN = "…";

        /** As it is told to who may know one organ only: of another not which one it is, nor where in it. {@code scope} null: all may be known. */
        Refused toldIn(String scope) {
            var organ = facts.get("organ");
            if (scope == null || organ == null || organ.equals(scope)) return this;
            var told = new LinkedHashMap<>(facts);
            for (var place : List.of("organ", "unit", "post")) told.computeIfPresent(place, (name, known) -> HIDDEN);
            return new Refused(rule, told);
        }
    }

    static Decision approve(LedgerEvent... events) {
        return new Approved(List.of(events));
    }
}
