package dingbian.ledger;

/** 编制类型: what a quota is for (seed, section 一.3 之二: 行政编制, 机关后勤事业编制, 事业编制). */
public enum Kind { ADMIN, SUPPORT, INSTITUTION }
