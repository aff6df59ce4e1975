package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.platform.Clerk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds of the root by SM3 beside the other, on either database. */
abstract class SecondHashLaws extends LogLaws {

    private MerkleLog withSm3() {
        return new MerkleLog(table, signing, ledger, watch, true);
    }

    private void someNews() {
        new Clerk(context).enter("900000002", RANDOM);
    }

    @Test @DisplayName("启用国密：以前各事件的 SM3 叶补齐，新账首为第 2 版；停用后又是第 1 版；再启用再补齐")
    void theSecondRootComesAndGoes() {
        someNews();
        assertThat(log.seal().sm3RootHash()).isNull();
        someNews();
        var head = withSm3().seal();
        var tree = new MerkleTree(Hash.SM3);
        table.events(0, head.size()).forEach(event -> tree.add(event.leafHash(Hash.SM3)));
        assertThat(head.sm3RootHash()).isEqualTo(Hash.hex(tree.root((int) head.size())));
        assertThat(new String(head.text())).contains("version 2\n", "\nsm3 " + head.sm3RootHash() + "\n");
        assertThat(table.keys().newest().key().signed(head)).isTrue();
        assertThat(log.seal()).as("no news, on a node without it").isEqualTo(head);
        someNews();
        assertThat(log.seal().sm3RootHash()).isNull();
        assertThat(withSm3().seal().sm3RootHash()).as("no news").isNull();
        someNews();
        assertThat(withSm3().seal().sm3RootHash()).isNotNull();
        assertThat(wrong()).isEmpty();
    }

    @Test @DisplayName("两种哈希各有证明；未启用的没有")
    void bothHashesHaveProofs() {
        someNews();
        var node = withSm3();
        long size = node.sealed(Hash.SM3, ledger.read().position());
        for (long position = 1; position <= size; position += 7) {
            for (var hash : Hash.values()) {
                var reader = ProofReader.valueOf(hash.name());
                var proof = node.inclusion(hash, position, size).stream().map(LogLaws::bytes).toList();
                assertThat(reader.includes(bytes(node.leafHash(hash, position)), position - 1, size, proof, bytes(node.rootHash(hash, size)))).isTrue();
                var grown = node.consistency(hash, position, size).stream().map(LogLaws::bytes).toList();
                assertThat(reader.grew(position, bytes(node.rootHash(hash, position)), size, bytes(node.rootHash(hash, size)), grown)).isTrue();
            }
        }
        assertThat(log.has(Hash.SM3)).isFalse();
        assertThat(node.has(Hash.SM3)).isTrue();
    }

    @Test @DisplayName("SM3 叶、SM3 根改动：核对查得出，且不再签署；SM3 叶只增不改")
    void aChangedSecondHashIsFound() {
        someNews();
        var head = withSm3().seal();
        assertThatThrownBy(() -> jdbc.update("update log_leaf_sm3 set hashes = 'x'")).hasStackTraceContaining("refused");
        assertThatThrownBy(() -> jdbc.update("delete from log_leaf_sm3")).hasStackTraceContaining("refused");
        var hashes = jdbc.queryForObject("select hashes from log_leaf_sm3 where first_position = 1", String.class);
        forge("log_leaf_sm3", "hashes", (hashes.startsWith("A") ? "B" : "A") + hashes.substring(1), "first_position", 1);
        assertThat(wrong()).containsExactly("the stored hash of event 1 was changed, the event was not");
        assertThatThrownBy(() -> withSm3().seal()).isInstanceOf(LogBrokenException.class);
        forge("log_leaf_sm3", "hashes", hashes, "first_position", 1);
        forge("log_head", "sm3_root_hash", flipped(head.sm3RootHash()), "size", head.size());
        assertThat(wrong()).hasSize(2).anyMatch(each -> each.contains("of size " + head.size() + " has another root"))
            .anyMatch(each -> each.contains("of size " + head.size() + " has a signature"));
        assertThatThrownBy(() -> withSm3().seal()).isInstanceOf(LogBrokenException.class);
        forge("log_head", "sm3_root_hash", null, "size", head.size());
        assertThat(wrong()).containsExactly("the head of size " + head.size() + " has a signature that is not of this key");
        forge("log_head", "sm3_root_hash", head.sm3RootHash(), "size", head.size());
        assertThat(wrong()).isEmpty();
    }
}
