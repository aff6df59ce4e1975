package dingbian.log;

import dingbian.ledger.HeadTable;
import dingbian.ledger.Pen;
import dingbian.platform.KeyFileException;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * 存证: the trees over all events that are sealed. To seal is to store the hashes of the new events, each batch for itself, and then a signed
 * head over all of them. Whoever seals first, on whichever node, has sealed; the others take over what is stored.
 */
@Component
class MerkleLog {
    private final LogTable table;
    private final SigningKey signing;
    private final HeadTable ledger;
    private final AnchorWatch watch;
    private final LeafRows rows;

    MerkleLog(LogTable table, SigningKey signing, HeadTable ledger, AnchorWatch watch, @Value("${dingbian.log.sm3:false}") boolean withSm3) {
        this.table = table;
        this.signing = signing;
        this.ledger = ledger;
        this.watch = watch;
        rows = new LeafRows(table, withSm3);
    }

    KeyChain keys() {
        return table.keys();
    }

    /** The trees that grow here. */
    boolean has(Hash hash) {
        return rows.has(hash);
    }

    /**
     * The signed head over all events; the same one again while there is no news.
     *
     * @throws LogBrokenException if what is stored does not fit @throws AlarmException if a head that was kept outside does not
     */
    synchronized SignedHead seal() {
        var last = checkedLast();
        if (last.isPresent() && last.get().size() == rows.hashAll()) return last.get();
        var alarms = alarms(last);
        if (!alarms.isEmpty()) throw new AlarmException(alarms);
        return sign(rows.row(Hash.SHA256).size());
    }

    /** 警报: what does not fit now. */
    synchronized List<Alarm> alarms() {
        try {
            return alarms(checkedLast());
        } catch (LogBrokenException broken) {
            return List.of(Alarm.of(broken));
        }
    }

    /** A head is kept outside after its events are here; so the events are read after what is kept. */
    private List<Alarm> alarms(Optional<SignedHead> last) {
        watch.look();
        rows.hashAll();
        var keys = table.keys();
        var signed = last.map(SignedHead::size).orElse(0L);
        return watch.alarms(new AnchorJudge(rows.row(Hash.SHA256).tree(), signed, keys::signed, table.acceptedLosses()));
    }

    /** The head is read before the leaves, which another node may be storing now. */
    private Optional<SignedHead> checkedLast() {
        var last = table.lastHead();
        rows.readStored();
        last.ifPresent(rows::check);
        return last;
    }

    /** A key that is replaced meanwhile is in force for no smaller head: then all is sealed that came with it. */
    private SignedHead sign(long events) {
        var keys = table.keys();
        if (keys.newest().fromPosition() > Math.max(events, 1)) return seal();
        try {
            var time = Pen.written(ledger.now());
            return keep(signing.inForce(keys).sign(events, rows.root(Hash.SHA256, events), rows.root(Hash.SM3, events), time));
        } catch (KeyFileException refused) {
            if (table.keys().length() == keys.length()) throw refused;
            return seal();
        }
    }

    private SignedHead keep(SignedHead head) {
        if (head.size() == 0) return head;
        table.add(head);
        var last = table.lastHead().orElseThrow();
        watch.offer(last);
        return last;
    }

    /** How many events are sealed, if need be after sealing up to that size. */
    synchronized long sealed(Hash hash, long wanted) {
        if (wanted > rows.row(hash).size()) seal();
        return rows.row(hash).size();
    }

    /** Whether the first so many events have this root (SHA-256), if need be after sealing them. */
    synchronized boolean hasRoot(long size, String root) {
        sealed(Hash.SHA256, size);
        return rows.row(Hash.SHA256).tree().hasRoot(size, root);
    }

    synchronized String rootHash(Hash hash, long size) {
        return rows.root(hash, size);
    }

    synchronized String leafHash(Hash hash, long position) {
        return Hash.hex(rows.row(hash).tree().leaf(Math.toIntExact(position - 1)));
    }

    /** An event that is sealed, as it is stored now. */
    StoredEvent event(long position) {
        return table.events(position - 1, position).stream().findFirst().orElseThrow(() -> new LogBrokenException(position, table.lastPosition()));
    }

    synchronized List<String> inclusion(Hash hash, long position, long size) {
        return rows.row(hash).tree().inclusion(Math.toIntExact(position - 1), Math.toIntExact(size)).stream().map(Hash::hex).toList();
    }

    synchronized List<String> consistency(Hash hash, long from, long to) {
        return rows.row(hash).tree().consistency(Math.toIntExact(from), Math.toIntExact(to)).stream().map(Hash::hex).toList();
    }
}
