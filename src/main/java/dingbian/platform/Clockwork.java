package dingbian.platform;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** 定时: does a work again and again on a thread of its own, at once and then with a pause; the work itself says what went wrong. */
public final class Clockwork implements AutoCloseable {
    private static final long MOST_SECONDS = 30;
    private final ScheduledExecutorService thread;
    private final Runnable work;

    public Clockwork(String name, Duration pause, Runnable work) {
        this.work = work;
        thread = Executors.newSingleThreadScheduledExecutor(runs -> {
            var daemon = new Thread(runs, name);
            daemon.setDaemon(true);
            return daemon;
        });
        thread.scheduleWithFixedDelay(work, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Once more, as soon as it can. */
    public void soon() {
        thread.execute(work);
    }

    /** Lets the work that is being done come to its end, for half a minute. */
    @Override public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(MOST_SECONDS, TimeUnit.SECONDS)) thread.shutdownNow();
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
