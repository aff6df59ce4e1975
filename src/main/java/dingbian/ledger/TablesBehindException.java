package dingbian.ledger;

/** 账表未齐: the tables lack events that the ledger has; {@code rebuild} must go on first. */
public final class TablesBehindException extends RuntimeException {
    TablesBehindException(HeadTable.Head head) {
        super("tables are written to position " + head.tables() + " of " + head.position() + ": run rebuild");
    }
}
