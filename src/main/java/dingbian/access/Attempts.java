package dingbian.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** 试错: counts failed logins of a user from an address; after ten he waits until five minutes after the first. */
@Component
class Attempts {
    private static final int MOST = 10;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private final Cache<String, Window> failed = Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(WINDOW).build();
    private final Clock clock;

    private record Window(Instant since, AtomicInteger failures) {}

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** How many seconds he has to wait; 0: none. */
    long secondsToWait(String who) {
        var window = failed.getIfPresent(who);
        if (window == null || window.failures().get() < MOST) return 0;
        return Math.max(1, Duration.between(clock.instant(), window.since().plus(WINDOW)).toSeconds());
    }

    void failed(String who) {
        failed.get(who, any -> new Window(clock.instant(), new AtomicInteger())).failures().incrementAndGet();
    }

    void succeeded(String who) {
        failed.invalidate(who);
    }
}
