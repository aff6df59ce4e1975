package dingbian.ledger;

/** 超编依据: why this person is the one in excess. */
public enum ExcessGround { SELECTION_RESULT, SENIORITY, CONSENT, OTHER }
