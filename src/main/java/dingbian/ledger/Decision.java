package dingbian.ledger;

import java.util.List;
import java.util.Map;

/** 决定: what a desk says to a command. A refusal is an answer, with its rule and its numbers. */
public sealed interface Decision {

    record Approved(List<LedgerEvent> events) implements Decision {}

    record Refused(Rule rule, Map<String, Object> facts) implements Decision {}

    static Decision approve(LedgerEvent... events) {
        return new Approved(List.of(events));
    }
}
