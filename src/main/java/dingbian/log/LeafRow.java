package dingbian.log;

import java.util.List;

/**
 * 叶列: the tree of one hash over all that is sealed, and its leaves as they are stored. Whoever stores them first, on whichever node, has;
 * the others take them over.
 */
final class LeafRow {
    private final Hash hash;
    private final MerkleTree tree;
    private final LogTable table;

    LeafRow(Hash hash, LogTable table) {
        this.hash = hash;
        this.tree = new MerkleTree(hash);
        this.table = table;
    }

    MerkleTree tree() {
        return tree;
    }

    int size() {
        return tree.size();
    }

    void readStored() {
        for (var more = table.leaves(hash, size()); more.isPresent(); more = table.leaves(hash, size())) {
            if (more.get().first() != size() + 1L || !more.get().isWhole()) throw new LogBrokenException(size() + 1L, more.get().first());
            grow(more.get());
        }
    }

    /** Stores the leaves of the events that follow; of all of them or, where another node was first, those that it stored. */
    void store(List<StoredEvent> events) {
        var leaves = leaves(events);
        if (table.add(hash, leaves)) grow(leaves);
        else readStored();
    }

    private void grow(LogTable.Leaves leaves) {
        for (int i = 0; i < leaves.count(); i++) tree.add(leaves.get(i));
    }

    private LogTable.Leaves leaves(List<StoredEvent> events) {
        var hashes = new byte[events.size() * Hash.BYTES];
        long expected = size();
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).position() != ++expected) throw new LogBrokenException(expected, events.get(i).position());
            System.arraycopy(events.get(i).leafHash(hash), 0, hashes, i * Hash.BYTES, Hash.BYTES);
        }
        if (events.isEmpty()) throw new LogBrokenException(expected + 1, expected);
        return LogTable.Leaves.of(size() + 1L, hashes);
    }
}
