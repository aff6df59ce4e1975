package dingbian.log;

import dingbian.ledger.HeadTable;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * 存证: the tree over all events that are sealed. To seal is to store the hashes of the new events, each batch for itself, and then a signed
 * head over all of them. Whoever seals first, on whichever node, has sealed; the others take over what is stored.
 */
@Component
class MerkleLog {
    private static final int BATCH = 2_000;
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private final MerkleTree tree = new MerkleTree();
    private final LogTable table;
    private final LogKey key;
    private final HeadTable ledger;

    MerkleLog(LogTable table, LogKey key, HeadTable ledger) {
        this.table = table;
        this.key = key;
        this.ledger = ledger;
    }

    PublicLogKey key() {
        return key.open();
    }

    /** The signed head over all events; the same one again while there is no news. @throws LogBrokenException if what is stored does not fit */
    synchronized SignedHead seal() {
        readStored();
        var last = checkedLast();
        long events = table.lastPosition();
        if (events < tree.size()) throw new LogBrokenException(tree.size(), events);
        if (last.isPresent() && last.get().size() == events) return last.get();
        while (tree.size() < events) storeMore(events);
        var head = key.sign(tree.size(), rootHash(tree.size()), MICROS.format(ledger.now()));
        if (head.size() == 0) return head;
        table.add(head);
        return table.lastHead().orElseThrow();
    }

    /** How many events are sealed, if need be after sealing up to that size. */
    long sealed(long wanted) {
        if (wanted > tree.size()) seal();
        return tree.size();
    }

    synchronized String rootHash(long size) {
        return Hash.hex(tree.root(Math.toIntExact(size)));
    }

    synchronized String leafHash(long position) {
        return Hash.hex(tree.leaf(Math.toIntExact(position - 1)));
    }

    synchronized List<String> inclusion(long position, long size) {
        return tree.inclusion(Math.toIntExact(position - 1), Math.toIntExact(size)).stream().map(Hash::hex).toList();
    }

    synchronized List<String> consistency(long from, long to) {
        return tree.consistency(Math.toIntExact(from), Math.toIntExact(to)).stream().map(Hash::hex).toList();
    }

    private void readStored() {
        for (var more = table.leaves(tree.size()); more.isPresent(); more = table.leaves(tree.size())) {
            if (more.get().first() != tree.size() + 1L) throw new LogBrokenException(tree.size() + 1L, more.get().first());
            grow(more.get());
        }
    }

    private void grow(LogTable.Leaves leaves) {
        for (int i = 0; i < leaves.count(); i++) tree.add(leaves.get(i));
    }

    /** What this node signed, or another, must still be true before it signs again. */
    private Optional<SignedHead> checkedLast() {
        var last = table.lastHead();
        if (last.isEmpty()) return last;
        var head = last.get();
        if (head.size() > tree.size()) throw new LogBrokenException(head.size(), tree.size());
        if (!head.rootHash().equals(rootHash(head.size()))) throw new LogBrokenException(head.size(), head.size());
        return last;
    }

    private void storeMore(long events) {
        long after = tree.size();
        var leaves = leaves(table.events(after, Math.min(events, after + BATCH)), after);
        if (table.add(leaves)) grow(leaves);
        else readStored();
    }

    private static LogTable.Leaves leaves(List<StoredEvent> events, long after) {
        var hashes = new byte[events.size() * Hash.BYTES];
        long expected = after;
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).position() != ++expected) throw new LogBrokenException(expected, events.get(i).position());
            System.arraycopy(events.get(i).leafHash(), 0, hashes, i * Hash.BYTES, Hash.BYTES);
        }
        if (events.isEmpty()) throw new LogBrokenException(after + 1, after);
        return new LogTable.Leaves(after + 1, hashes);
    }
}
