package dingbian.ledger;

/** 用户之事: who may do what is proposed by one user and granted by another. They stand in the office's own book. */
public sealed interface UserEvent extends MatterEvent {

    /** 用户申请: a new user, or another role, scope or readmission of one. {@code scope}: the only organ of a township's user, or null. */
    record UserProposed(String organ, String matter, String user, String role, String scope, String reason, String by, Basis basis)
            implements UserEvent {}

    /** 开通用户: from now on the user has this role and scope, and may sign in. */
    record UserGranted(String organ, String matter, String user, String role, String scope, String by, Basis basis) implements UserEvent {}

    /** 用户申请退回, with the reason. */
    record UserReturned(String organ, String matter, String reason, String by, Basis basis) implements UserEvent {}
}
