package dingbian.ledger;

/** 限额性质: a granted number (核定), or a cap (控制在…以内) below which nothing is vacant. */
public enum LimitType { GRANT, CAP }
