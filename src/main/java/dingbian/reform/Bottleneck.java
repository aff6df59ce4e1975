package dingbian.reform;

import java.util.Map;

/** 卡口: why there is no allocation: which sum cannot be met, with its numbers. {@code organ} null: of the district. */
record Bottleneck(Constraint constraint, String organ, Map<String, Object> facts) {

    /** 约束. */
    enum Constraint { MINIMA_EXCEED_LIMIT, MAXIMA_BELOW_LIMIT, SUM_DIFFERS_FROM_LIMIT, KEPT_EXCEEDS_RANGE, KEPT_EXCEEDS_SUM, RANGE_BELOW_SUM }
}
