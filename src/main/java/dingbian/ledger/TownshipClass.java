package dingbian.ledger;

/** 乡镇类别: 一类, 二类, 三类 (seed, section 一.3 之一). */
public enum TownshipClass { ONE, TWO, THREE }
