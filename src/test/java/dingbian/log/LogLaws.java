package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.HeadTable;
import dingbian.platform.Clerk;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What holds of the log, on either database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key"})
abstract class LogLaws {
    static final Random RANDOM = new Random(20110331);
    @Autowired ApplicationContext context;
    @Autowired JdbcTemplate jdbc;
    @Autowired LogTable table;
    @Autowired SigningKey signing;
    @Autowired HeadTable ledger;
    @Autowired MerkleLog log;
    @Autowired AnchorWatch watch;
    @Autowired LogCheck check;

    abstract void withoutTriggers(String table, Runnable work);

    @BeforeEach void someWorkIsDone() {
        var clerk = new Clerk(context);
        if (ledger.read().position() == 0) clerk.openOffice(40_000);
        for (int i = 0; i < 20; i++) clerk.enter("900000001", RANDOM);
    }

    MerkleLog anotherNode() {
        return new MerkleLog(table, signing, ledger, watch, false);
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    List<String> wrong() {
        return check.differences(position -> {});
    }

    @Test @DisplayName("封存：全部事件在账首之内；无新事则账首不变；另一节点所见相同")
    void aHeadIsOverAllEvents() {
        var head = log.seal();
        assertThat(head.size()).isEqualTo(ledger.read().position());
        assertThat(table.keys().newest().key().signed(head)).isTrue();
        assertThat(log.seal()).isEqualTo(head);
        assertThat(anotherNode().seal()).isEqualTo(head);
        var tree = new MerkleTree(Hash.SHA256);
        table.events(0, head.size()).forEach(event -> tree.add(event.leafHash(Hash.SHA256)));
        assertThat(head.rootHash()).isEqualTo(Hash.hex(tree.root((int) head.size())));
        assertThat(wrong()).isEmpty();
    }

    @Test @DisplayName("办件不断，两个节点同时封存：根相同，逐步只增")
    void twoNodesSealTheSame() {
        var second = anotherNode();
        var sealing = List.of(log, second).stream().map(node -> CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 40; i++) node.seal();
        })).toList();
        var clerk = new Clerk(context);
        for (int i = 0; i < 30; i++) clerk.enter("900000002", RANDOM);
        sealing.forEach(CompletableFuture::join);
        assertThat(second.seal()).isEqualTo(log.seal());
        var heads = table.heads(Long.MAX_VALUE);
        for (int i = 1; i < heads.size(); i++) {
            SignedHead from = heads.get(i - 1), to = heads.get(i);
            var proof = second.consistency(Hash.SHA256, from.size(), to.size()).stream().map(HexFormat.of()::parseHex).toList();
            byte[] before = HexFormat.of().parseHex(from.rootHash()), after = HexFormat.of().parseHex(to.rootHash());
            assertThat(ProofReader.SHA256.grew(from.size(), before, to.size(), after, proof)).isTrue();
        }
        assertThat(wrong()).isEmpty();
    }

    @Test @DisplayName("事件原文、办理人、类型改动一个字节：核对报出其序号，且不再签署")
    void aChangedByteIsFoundWithItsPosition() {
        long size = log.seal().size();
        for (var column : List.of("payload", "meta_data", "payload_type", "act", "event_id")) {
            long position = 1 + RANDOM.nextInt((int) size);
            var was = jdbc.queryForObject("select " + column + " from domain_event where global_index = " + position, String.class);
            forge("domain_event", column, flipped(was), "global_index", position);
            assertThat(wrong()).as(column).contains("event " + position + " is not the one that was sealed");
            forge("domain_event", column, was, "global_index", position);
            assertThat(wrong()).isEmpty();
        }
    }

    @Test @DisplayName("所存哈希、账首、签名改动：核对查得出，且不再签署")
    void aChangedHashOrHeadIsFound() {
        var head = log.seal();
        var hashes = jdbc.queryForObject("select hashes from log_leaf where first_position = 1", String.class);
        forge("log_leaf", "hashes", (hashes.startsWith("A") ? "B" : "A") + hashes.substring(1), "first_position", 1);
        assertThat(wrong()).containsExactly("the stored hash of event 1 was changed, the event was not");
        assertThatThrownBy(() -> anotherNode().seal()).isInstanceOf(LogBrokenException.class);
        forge("log_leaf", "hashes", hashes, "first_position", 1);
        forge("log_head", "root_hash", flipped(head.rootHash()), "size", head.size());
        assertThat(wrong()).anyMatch(each -> each.contains("of size " + head.size() + " has another root"))
            .anyMatch(each -> each.contains("of size " + head.size() + " has a signature"));
        assertThatThrownBy(() -> anotherNode().seal()).isInstanceOf(LogBrokenException.class);
        forge("log_head", "root_hash", head.rootHash(), "size", head.size());
        forge("log_head", "signature", flipped(head.signature()), "size", head.size());
        assertThat(wrong()).containsExactly("the head of size " + head.size() + " has a signature that is not of this key");
        forge("log_head", "signature", head.signature(), "size", head.size());
        assertThat(wrong()).isEmpty();
    }

    /** The first character, by one. */
    static String flipped(String text) {
        return (text.charAt(0) == 'a' ? "b" : "a") + text.substring(1);
    }

    void forge(String in, String column, String value, String where, long is) {
        withoutTriggers(in, () -> jdbc.update("update " + in + " set " + column + " = ? where " + where + " = ?", value, is));
    }

    @Test @DisplayName("存证只增不改")
    void theLogRefusesChanges() {
        log.seal();
        for (var name : List.of("log_leaf", "log_head", "log_key")) {
            var column = name.equals("log_leaf") ? "hashes" : name.equals("log_head") ? "signature" : "public_key";
            assertThatThrownBy(() -> jdbc.update("update " + name + " set " + column + " = 'x'")).hasStackTraceContaining("refused");
            assertThatThrownBy(() -> jdbc.update("delete from " + name)).hasStackTraceContaining("refused");
        }
    }
}
