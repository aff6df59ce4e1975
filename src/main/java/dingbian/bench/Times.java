package dingbian.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.LongConsumer;

/** 时长: sorted nanoseconds. */
record Times(long[] sorted) {

    /** 计时: collects durations from one thread. */
    static final class Watch implements LongConsumer {
        private long[] taken = new long[1024];
        private int size;

        @Override public void accept(long nanoseconds) {
            if (size == taken.length) taken = Arrays.copyOf(taken, 2 * size);
            taken[size++] = nanoseconds;
        }

        /** Does it and keeps how long it took. */
        void time(Runnable work) {
            long before = System.nanoTime();
            work.run();
            accept(System.nanoTime() - before);
        }

        Times times() {
            return of(Arrays.copyOf(taken, size));
        }
    }

    static Times of(long... nanoseconds) {
        var sorted = nanoseconds.clone();
        Arrays.sort(sorted);
        return new Times(sorted);
    }

    static Times all(Collection<Times> parts) {
        return of(parts.stream().flatMapToLong(part -> Arrays.stream(part.sorted)).toArray());
    }

    int count() {
        return sorted.length;
    }

    /** In milliseconds. */
    double at(double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.min(sorted.length - 1L, (long) (share * sorted.length))] / 1e6;
    }

    double p50() {
        return at(0.50);
    }

    double p99() {
        return at(0.99);
    }

    static double median(Collection<Double> figures) {
        var sorted = figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length == 0 ? Double.NaN : sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}
