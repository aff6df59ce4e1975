package dingbian.ledger;

/** 离岗原因: why a person on the quota is not at the post (在编不在岗). */
public enum LeaveReason { LONG_LEAVE, SECONDMENT, EARLY_LEAVE, STUDY, OTHER }
