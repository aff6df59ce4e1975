package dingbian.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 来历: the lines that add up to one figure, and the papers behind them; each amount has the sign with which it counts. */
record Explanation(LocalDate at, String axis, Instant knownAt, long position, String measure, int sum, List<LineRow> rows) {}
