package dingbian.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * 试错: counts failed logins of a user from an address, and of an address whatever the users; after ten, or a hundred, it waits until five minutes
 * after the first. The address is that of the connection: what a client says of itself in a header counts only behind a proxy that was configured.
 */
@Component
class Attempts {
    private static final int MOST = 10;
    private static final int MOST_OF_ADDRESS = 100;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private final Cache<String, Window> failed = Caffeine.newBuilder().maximumSize(100_000).expireAfterWrite(WINDOW).build();
    private final Clock clock;

    private record Window(Instant since, AtomicInteger failures) {}

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooManyAttemptsException if he has to wait */
    void mustNotWait(String user, String address) {
        long seconds = secondsToWait(user, address);
        if (seconds > 0) throw new TooManyAttemptsException(seconds);
    }

    /** How many seconds he has to wait; 0: none. */
    long secondsToWait(String user, String address) {
        return Math.max(secondsToWait(user + "@" + address, MOST), secondsToWait("@" + address, MOST_OF_ADDRESS));
    }

    private long secondsToWait(String who, int most) {
        var window = failed.getIfPresent(who);
        if (window == null || window.failures().get() < most) return 0;
        return Math.max(1, Duration.between(clock.instant(), window.since().plus(WINDOW)).toSeconds());
    }

    void failed(String user, String address) {
        for (var who : List.of(user + "@" + address, "@" + address)) {
            failed.get(who, any -> new Window(clock.instant(), new AtomicInteger())).failures().incrementAndGet();
        }
    }

    /** What else failed from this address still counts. */
    void succeeded(String user, String address) {
        failed.invalidate(user + "@" + address);
    }
}
