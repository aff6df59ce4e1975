package dingbian.audit;

import dingbian.ledger.Line;

/** 一笔: a line with the position at which it was recorded. */
record Kept(long position, Line line) {}
