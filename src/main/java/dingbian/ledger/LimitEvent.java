package dingbian.ledger;

/** 限额之事: a limit proposed by one user and approved by another; approved, the limit itself follows in the same act. */
public sealed interface LimitEvent extends MatterEvent {

    String proposal();

    @Override default String matter() {
        return proposal();
    }

    /** 限额申请. {@code amount}: what is to hold from the day of the paper on, in posts. */
    record LimitProposed(String organ, String proposal, Kind kind, int amount, LimitType limitType, String by, Basis basis)
            implements LimitEvent {}

    /** 限额申请退回, with the reason. */
    record LimitReturned(String organ, String proposal, String reason, String by, Basis basis) implements LimitEvent {}

    /** 限额批准. */
    record LimitApproved(String organ, String proposal, String by, Basis basis) implements LimitEvent {}
}
