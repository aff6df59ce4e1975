package dingbian.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 近用信息: what was lately opened, by the registration that it was opened from. Whether that still stands is asked of the database each time,
 * so that nobody is told of a person who was erased or registered anew, on whatever node; kept for a minute only.
 */
@Component
class DetailsCache {
    private static final int PEOPLE = 20_000;
    private final Cache<String, Opened> opened =
        Caffeine.newBuilder().maximumSize(PEOPLE).expireAfterWrite(Duration.ofMinutes(1)).build();

    private record Opened(long position, PersonDetails details) {}

    /** @return null if nothing was opened from the registration at that position */
    PersonDetails get(String person, long position) {
        var held = opened.getIfPresent(person);
        return held == null || held.position() != position ? null : held.details();
    }

    /** An act that may yet be rolled back leaves nothing here. */
    void keep(String person, long position, PersonDetails details) {
        var writing = TransactionSynchronizationManager.isActualTransactionActive()
            && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (!writing) opened.put(person, new Opened(position, details));
    }

    void forget(Collection<String> people) {
        opened.invalidateAll(people);
    }
}
