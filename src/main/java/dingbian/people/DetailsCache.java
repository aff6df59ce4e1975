package dingbian.people;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** 近用信息: what was lately opened. Kept for a minute only, since another node cannot be told to forget. */
@Component
class DetailsCache {
    private static final int PEOPLE = 20_000;
    private final Cache<String, PersonDetails> opened =
        Caffeine.newBuilder().maximumSize(PEOPLE).expireAfterWrite(Duration.ofMinutes(1)).build();

    PersonDetails get(String person) {
        return opened.getIfPresent(person);
    }

    /** An act that may yet be rolled back leaves nothing here. */
    void keep(String person, PersonDetails details) {
        var writing = TransactionSynchronizationManager.isActualTransactionActive()
            && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
        if (!writing) opened.put(person, details);
    }

    void forget(Collection<String> people) {
        opened.invalidateAll(people);
    }
}
