package dingbian.log;

import java.util.List;
import java.util.stream.Stream;

/** 各叶列: the tree of SHA-256, and where SM3 is on a second one beside it, over all events that are hashed. */
final class LeafRows {
    private static final int BATCH = 2_000;
    private final LogTable table;
    private final LeafRow sha256;
    private final LeafRow sm3;
    private final List<LeafRow> rows;

    LeafRows(LogTable table, boolean withSm3) {
        this.table = table;
        sha256 = new LeafRow(Hash.SHA256, table);
        sm3 = withSm3 ? new LeafRow(Hash.SM3, table) : null;
        rows = Stream.of(sha256, sm3).filter(row -> row != null).toList();
    }

    boolean has(Hash hash) {
        return hash == Hash.SHA256 || sm3 != null;
    }

    LeafRow row(Hash hash) {
        return hash == Hash.SHA256 ? sha256 : sm3;
    }

    /** Null if there is no such tree. */
    String root(Hash hash, long size) {
        return has(hash) ? row(hash).tree().rootHash(size) : null;
    }

    void readStored() {
        rows.forEach(LeafRow::readStored);
    }

    /** @return how many events there are, all of them hashed now */
    long hashAll() {
        long events = table.lastPosition();
        if (events < sha256.size()) throw new LogBrokenException(sha256.size(), events);
        while (smallest() < events) storeMore(events);
        return events;
    }

    /** What this node signed, or another, must still be true before it signs again. */
    void check(SignedHead head) {
        check(sha256, head.size(), head.rootHash());
        if (sm3 != null && head.sm3RootHash() != null) check(sm3, head.size(), head.sm3RootHash());
    }

    private static void check(LeafRow row, long size, String root) {
        if (size > row.size()) throw new LogBrokenException(size, row.size());
        if (!row.tree().hasRoot(size, root)) throw new LogBrokenException(size, size);
    }

    private long smallest() {
        return rows.stream().mapToLong(LeafRow::size).min().orElseThrow();
    }

    /** A row that lags behind catches up first; then each event is read once for both. */
    private void storeMore(long events) {
        long after = smallest();
        long ahead = rows.stream().mapToLong(LeafRow::size).filter(size -> size > after).min().orElse(events);
        var batch = table.events(after, Math.min(Math.min(events, ahead), after + BATCH));
        for (var row : rows) if (row.size() == after) row.store(batch);
    }
}
