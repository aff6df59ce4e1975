package dingbian.audit;

import dingbian.ledger.Kind;
import java.util.List;

/** 更正一行: a figure of one day as it was known before and as it is known after, with the lines that made the difference. */
record RevisionRow(String organ, String organName, String unit, String unitName, Kind kind, String measure, int before, int after,
                   List<LineRow> lines) {}
