package dingbian.ledger;

import java.util.List;

/** 冲正: says of an earlier act that it is undone. Its lines are those of the act, with the opposite sign. */
public sealed interface ReversalEvent extends LedgerEvent {

    /** 冲正一事: undoes, in this book, all that the act {@code reverses} wrote. */
    record ActReversed(String organ, String reverses, String reason, Basis basis) implements ReversalEvent {
        @Override public List<Line> lines() {
            return List.of();
        }
    }
}
