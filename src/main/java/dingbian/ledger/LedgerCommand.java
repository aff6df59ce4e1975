package dingbian.ledger;

/** 命令: what somebody wants; the body of a POST. Its basis may leave out the days that {@link Basis#completedOn} fills in. */
public interface LedgerCommand {
    Basis basis();
}
