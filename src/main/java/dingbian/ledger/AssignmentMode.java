package dingbian.ledger;

/** 上岗方式: how a post found its person (seed: 竞争上岗, 双向选择). */
public enum AssignmentMode { COMPETITION, MUTUAL_SELECTION, APPOINTMENT }
