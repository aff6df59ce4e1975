package dingbian.log;

import dingbian.ledger.HeadTable;
import dingbian.platform.KeyFileException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 存证: the tree over all events that are sealed, and where SM3 is on a second one beside it. To seal is to store the hashes of the new events,
 * each batch for itself, and then a signed head over all of them. Whoever seals first, on whichever node, has sealed; the others take over what is stored.
 */
@Component
class MerkleLog {
    private static final int BATCH = 2_000;
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
    private final LogTable table;
    private final SigningKey signing;
    private final HeadTable ledger;
    private final LeafRow sha256;
    private final LeafRow sm3;
    private final List<LeafRow> rows;

    MerkleLog(LogTable table, SigningKey signing, HeadTable ledger, @Value("${dingbian.log.sm3:false}") boolean withSm3) {
        this.table = table;
        this.signing = signing;
        this.ledger = ledger;
        sha256 = new LeafRow(Hash.SHA256, table);
        sm3 = withSm3 ? new LeafRow(Hash.SM3, table) : null;
        rows = Stream.of(sha256, sm3).filter(row -> row != null).toList();
    }

    KeyChain keys() {
        return table.keys();
    }

    /** The trees that grow here. */
    boolean has(Hash hash) {
        return hash == Hash.SHA256 || sm3 != null;
    }

    /** The signed head over all events; the same one again while there is no news. @throws LogBrokenException if what is stored does not fit */
    synchronized SignedHead seal() {
        var last = table.lastHead(); // before the leaves, which another node may be storing now
        rows.forEach(LeafRow::readStored);
        last.ifPresent(this::check);
        long events = table.lastPosition();
        if (events < sha256.size()) throw new LogBrokenException(sha256.size(), events);
        while (smallest() < events) storeMore(events);
        if (last.isPresent() && last.get().size() == events) return last.get();
        return sign(events);
    }

    /** A key that is replaced meanwhile is in force for no smaller head: then all is sealed that came with it. */
    private SignedHead sign(long events) {
        var keys = table.keys();
        if (keys.newest().fromPosition() > Math.max(events, 1)) return seal();
        try {
            var sm3Root = sm3 == null ? null : sm3.root(events);
            return keep(signing.inForce(keys).sign(events, sha256.root(events), sm3Root, MICROS.format(ledger.now())));
        } catch (KeyFileException refused) {
            if (table.keys().length() == keys.length()) throw refused;
            return seal();
        }
    }

    private SignedHead keep(SignedHead head) {
        if (head.size() == 0) return head;
        table.add(head);
        return table.lastHead().orElseThrow();
    }

    /** How many events are sealed, if need be after sealing up to that size. */
    long sealed(Hash hash, long wanted) {
        if (wanted > row(hash).size()) seal();
        return row(hash).size();
    }

    synchronized String rootHash(Hash hash, long size) {
        return row(hash).root(size);
    }

    synchronized String leafHash(Hash hash, long position) {
        return Hash.hex(row(hash).tree().leaf(Math.toIntExact(position - 1)));
    }

    synchronized List<String> inclusion(Hash hash, long position, long size) {
        return row(hash).tree().inclusion(Math.toIntExact(position - 1), Math.toIntExact(size)).stream().map(Hash::hex).toList();
    }

    synchronized List<String> consistency(Hash hash, long from, long to) {
        return row(hash).tree().consistency(Math.toIntExact(from), Math.toIntExact(to)).stream().map(Hash::hex).toList();
    }

    private LeafRow row(Hash hash) {
        return hash == Hash.SHA256 ? sha256 : sm3;
    }

    /** What this node signed, or another, must still be true before it signs again. */
    private void check(SignedHead head) {
        check(sha256, head.size(), head.rootHash());
        if (sm3 != null && head.sm3RootHash() != null) check(sm3, head.size(), head.sm3RootHash());
    }

    private static void check(LeafRow row, long size, String root) {
        if (size > row.size()) throw new LogBrokenException(size, row.size());
        if (!root.equals(row.root(size))) throw new LogBrokenException(size, size);
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
