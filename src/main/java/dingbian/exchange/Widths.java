package dingbian.exchange;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** 列宽: as wide as the longest text, within reason; a Chinese character is two wide. */
final class Widths {
    private static final int LEAST = 6;
    private static final int MOST = 44;
    private static final int AIR = 2;
    private static final int FIRST_WIDE = 0x2E80;
    private final Map<Integer, Integer> longest = new TreeMap<>();

    void see(int column, String text) {
        longest.merge(column, text.codePoints().map(point -> point < FIRST_WIDE ? 1 : 2).sum(), Math::max);
    }

    void each(BiConsumer<Integer, Double> set) {
        longest.forEach((column, length) -> set.accept(column, (double) Math.min(MOST, Math.max(LEAST, length + AIR))));
    }
}
