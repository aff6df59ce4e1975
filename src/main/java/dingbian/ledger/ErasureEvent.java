package dingbian.ledger;

/**
 * 个人信息销毁之事: proposed by one user, carried out by another: the key of the person is destroyed, and with it name, ID number and all else
 * that was sealed. Counts, seats and proofs stay. They stand in the office's own book.
 */
public sealed interface ErasureEvent extends MatterEvent {

    String erasure();

    @Override default String matter() {
        return erasure();
    }

    /** 销毁申请. {@code retention}: the code of the retention rule, or null under an order. */
    record ErasureProposed(String organ, String erasure, String person, ErasureGround ground, String retention, String reason, String by,
                           Basis basis) implements ErasureEvent {}

    /** 销毁申请退回, with the reason. */
    record ErasureReturned(String organ, String erasure, String reason, String by, Basis basis) implements ErasureEvent {}

    /** 销毁: from now on nobody can tell who this was. */
    record PersonErased(String organ, String erasure, String person, ErasureGround ground, String retention, String by, Basis basis)
            implements ErasureEvent {}
}
