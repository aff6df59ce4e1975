package dingbian.ledger;

/** 免用编核准情形: what may stand in for a slot, never for the vacancy (永登县编制使用核准制度). */
public enum ExceptionType { ORGANISATION_APPOINTMENT, POLICY_PLACEMENT }
