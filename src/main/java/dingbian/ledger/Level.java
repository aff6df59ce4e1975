package dingbian.ledger;

/** 层级: whose book it is. */
public enum Level { DISTRICT, TOWNSHIP }
