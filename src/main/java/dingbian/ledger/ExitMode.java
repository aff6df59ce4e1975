package dingbian.ledger;

/** 减少方式: how a person went out. */
public enum ExitMode { RETIRED, EARLY_RETIRED, RESIGNED, TRANSFERRED_OUT, DISMISSED, DIED, DIVERTED, OTHER }
