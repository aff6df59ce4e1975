package dingbian.ledger;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.springframework.stereotype.Component;

/**
 * 案头: the books that lie open on this node. Before each act it compares the ledger's last act with the last one it knows; what
 * another node wrote meanwhile is put back on the shelf, to be read anew.
 */
@Component
class BookCache implements Cache {
    private static final int BOOKS_KEPT = 2_000;
    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> books =
        Caffeine.newBuilder().maximumSize(BOOKS_KEPT).build();
    private final BookTable table;
    private String lastAct;
    private long seenUpTo;

    BookCache(BookTable table) {
        this.table = table;
    }

    void refresh(HeadTable.Head head) {
        if (lastAct == null || !lastAct.equals(head.act())) table.writtenAfter(seenUpTo).forEach(books::invalidate);
        lastAct = head.act();
        seenUpTo = head.position();
    }

    /** Forgets all, and what was seen after a position: it may have been rolled back. */
    void backTo(long position) {
        removeAll();
        lastAct = null;
        seenUpTo = position;
    }

    void wrote(String act) {
        lastAct = act;
    }

    @Override @SuppressWarnings("unchecked") public <K, V> V get(K key) {
        return (V) books.getIfPresent(key);
    }

    @Override public void put(Object key, Object value) {
        books.put(key, value);
    }

    @Override public boolean putIfAbsent(Object key, Object value) {
        return books.asMap().putIfAbsent(key, value) == null;
    }

    @Override public boolean remove(Object key) {
        return books.asMap().remove(key) != null;
    }

    @Override public void removeAll() {
        books.invalidateAll();
    }

    @Override public boolean containsKey(Object key) {
        return books.asMap().containsKey(key);
    }

    @Override @SuppressWarnings("unchecked") public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        books.asMap().computeIfPresent(key, (any, value) -> update.apply((V) value));
    }

    @Override public Registration registerCacheEntryListener(EntryListener listener) {
        return () -> true;
    }
}
