package dingbian.reform;

import java.util.Collection;
import java.util.function.Function;

/** 区间: from the least to the most, both counted, in posts. */
record Range(int min, int max) {
    static final Range NONE = new Range(0, 0);

    static <T> Range sum(Collection<T> parts, Function<T, Range> of) {
        return parts.stream().map(of).reduce(NONE, Range::plus);
    }

    Range plus(Range other) {
        return new Range(min + other.min, max + other.max);
    }

    /** 尚有余地: what this part of a whole may be, when the whole is to be within {@code allowed}. {@code whole} is the sum of all parts' ranges. */
    Range within(Range allowed, Range whole) {
        return new Range(Math.max(min, allowed.min - (whole.max - max)), Math.min(max, allowed.max - (whole.min - min)));
    }
}
