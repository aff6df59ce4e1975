package dingbian.log;

import dingbian.ledger.OfficeEvent;
import dingbian.ledger.OfficeEvent.LogKeyReplaced;
import dingbian.ledger.OfficeEvent.RestoreAccepted;
import dingbian.platform.KeyClaim;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 存证表: the hashes of the leaves, the signed heads, the public key; and the events that they are made of. Only added to. */
@Component
class LogTable implements KeyClaim {
    private static final String EVENT = """
        select global_index, event_id, aggregate_id, sequence_number, aggregate_type, recorded_at, payload_type, payload_revision, payload, meta_data, act
        from domain_event where global_index > ? and global_index <= ? order by global_index""";
    private static final String REPLACED = "select global_index, payload_type, payload_revision, payload from domain_event"
        + " where aggregate_id = ? and payload_type = ? order by global_index";
    private static final String ACCEPTED = "select recorded_at, (select coalesce(max(size), 0) from log_head where sealed_at < recorded_at),"
        + " payload_type, payload_revision, payload from domain_event where aggregate_id = ? and payload_type = ? order by global_index";
    private static final String HEAD = "select size, root_hash, sm3_root_hash, sealed_at, signature from log_head ";
    private final JdbcClient jdbc;

    LogTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** 一批叶: the hashes of the events from one position on, one after the other. */
    record Leaves(long first, long last, byte[] hashes) {
        static Leaves of(long first, byte[] hashes) {
            return new Leaves(first, first + hashes.length / Hash.BYTES - 1, hashes);
        }

        /** None if the text is none. */
        static Leaves of(long first, long last, String hashes) {
            try {
                return new Leaves(first, last, Base64.getDecoder().decode(hashes));
            } catch (IllegalArgumentException unreadable) {
                return new Leaves(first, last, new byte[0]);
            }
        }

        boolean isWhole() {
            return count() > 0 && count() * Hash.BYTES == hashes.length && last == first + count() - 1;
        }

        int count() {
            return hashes.length / Hash.BYTES;
        }

        byte[] get(int index) {
            return Arrays.copyOfRange(hashes, index * Hash.BYTES, (index + 1) * Hash.BYTES);
        }
    }

    @Override public Optional<String> mark() {
        return jdbc.sql("select public_key from log_key where id = 1").query(String.class).optional();
    }

    @Override public boolean isInUse() {
        return mark().isPresent();
    }

    @Override public void claim(String publicKey) {
        jdbc.sql("insert into log_key (id, public_key) values (1, ?) on conflict do nothing").param(publicKey).update();
    }

    /** Every key that ever signed here. */
    KeyChain keys() {
        return KeyChain.of(PublicLogKey.of(mark().orElseThrow()), replacements());
    }

    /** Those that can be read; where one cannot, the newest key is not known, and nothing more is signed. */
    List<KeyChain.Replacement> replacements() {
        return jdbc.sql(REPLACED).params(OfficeEvent.OFFICE, LogKeyReplaced.class.getSimpleName()).query((row, n) ->
            KeyChain.Replacement.of(row.getLong(1), row.getString(2), row.getString(3), row.getString(4))).list().stream().flatMap(Optional::stream).toList();
    }

    /** Where the loss of events was accepted: when, how many of them had been signed then, and up to where they were lost. */
    List<AcceptedLoss> acceptedLosses() {
        return jdbc.sql(ACCEPTED).params(OfficeEvent.OFFICE, RestoreAccepted.class.getSimpleName())
            .query((row, n) -> AcceptedLoss.of(row.getString(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)))
            .list().stream().flatMap(Optional::stream).toList();
    }

    long lastPosition() {
        return jdbc.sql("select coalesce(max(global_index), 0) from domain_event").query(Long.class).single();
    }

    /** The events after a position and up to another. */
    List<StoredEvent> events(long after, long upTo) {
        return jdbc.sql(EVENT).params(after, upTo).query((row, n) -> new StoredEvent(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4),
            row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9), row.getString(10), row.getString(11))).list();
    }

    /** The next batch of leaves after a position. */
    Optional<Leaves> leaves(Hash hash, long after) {
        return jdbc.sql("select first_position, last_position, hashes from " + leaves(hash) + " where first_position > ? order by first_position limit 1")
            .param(after).query((row, n) -> Leaves.of(row.getLong(1), row.getLong(2), row.getString(3))).optional();
    }

    /** @return false if another node was first */
    boolean add(Hash hash, Leaves leaves) {
        return jdbc.sql("insert into " + leaves(hash) + " (first_position, last_position, hashes) values (?, ?, ?) on conflict do nothing")
            .params(leaves.first(), leaves.last(), Base64.getEncoder().encodeToString(leaves.hashes())).update() == 1;
    }

    Optional<SignedHead> lastHead() {
        return jdbc.sql(HEAD + "order by size desc limit 1").query(LogTable::head).optional();
    }

    /** All heads up to a size, the smallest first. */
    List<SignedHead> heads(long upTo) {
        return jdbc.sql(HEAD + "where size <= ? order by size").param(upTo).query(LogTable::head).list();
    }

    /** Does nothing if another node was first. */
    void add(SignedHead head) {
        jdbc.sql("insert into log_head (size, root_hash, sm3_root_hash, sealed_at, signature) values (?, ?, ?, ?, ?) on conflict do nothing")
            .params(head.size(), head.rootHash(), head.sm3RootHash(), head.timestamp(), head.signature()).update();
    }

    private static SignedHead head(java.sql.ResultSet row, int n) throws java.sql.SQLException {
        return SignedHead.of(row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5));
    }

    private static String leaves(Hash hash) {
        return hash == Hash.SHA256 ? "log_leaf" : "log_leaf_sm3";
    }
}
