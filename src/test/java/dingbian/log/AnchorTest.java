package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.log.Alarm.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("外存账首")
class AnchorTest {
    private static final String TIME = "2011-03-31T16:00:00.000000Z";
    private static final int SIGNED = 20;
    private final LogKey key = LogKey.generate();
    private final MerkleTree tree = new MerkleTree(Hash.SHA256);
    @TempDir Path directory;

    private AnchorJudge judge(AcceptedLoss... accepted) {
        while (tree.size() < SIGNED + 5) tree.add(Hash.SHA256.leaf(new byte[] {(byte) tree.size()}));
        return new AnchorJudge(tree, SIGNED, key.open()::signed, List.of(accepted));
    }

    private Kind kind(AnchorJudge judge, SignedHead head) {
        return judge.judge(new Anchor("x.json", head)).map(Alarm::kind).orElse(null);
    }

    private SignedHead head(long size, String root) {
        return key.sign(size, root, null, TIME);
    }

    @Test @DisplayName("根相符者不报；本账已签之长度而根不同为改写；超出者为丢失；无签名者非本账")
    void eachHeadIsJudged() {
        var judge = judge();
        for (int size = 0; size <= tree.size(); size++) assertThat(kind(judge, head(size, Hash.hex(tree.root(size))))).isNull();
        var other = "0".repeat(64);
        assertThat(kind(judge, head(SIGNED, other))).isEqualTo(Kind.REWRITTEN);
        assertThat(kind(judge, head(SIGNED + 1, other))).as("never signed here").isEqualTo(Kind.LOST);
        assertThat(kind(judge, head(tree.size() + 1, other))).isEqualTo(Kind.LOST);
        assertThat(kind(judge, LogKey.generate().sign(1, Hash.hex(tree.root(1)), null, TIME))).isEqualTo(Kind.NOT_OURS);
        assertThat(kind(judge, null)).isEqualTo(Kind.NOT_OURS);
    }

    @Test @DisplayName("认可只及于：此前所签、恢复时尚存之上、所失最大账首之内")
    void anAcceptedLossCoversNoMore() {
        var before = Instant.parse(TIME).plusSeconds(1);
        var judge = judge(new AcceptedLoss(before, 15, 40));
        var other = "0".repeat(64);
        assertThat(kind(judge, head(16, other))).isNull();
        assertThat(kind(judge, head(40, other))).isNull();
        assertThat(kind(judge, head(15, other))).isEqualTo(Kind.REWRITTEN);
        assertThat(kind(judge, head(41, other))).isEqualTo(Kind.LOST);
        assertThat(kind(judge(new AcceptedLoss(Instant.parse(TIME), 15, 40)), head(16, other))).as("signed later").isEqualTo(Kind.REWRITTEN);
    }

    @Test @DisplayName("命令得到账首原文，不经 shell；不成、超时、不存在，均说明并重试")
    void theCommandGetsTheHead() throws IOException, InterruptedException {
        var head = head(7, "0".repeat(64));
        var file = directory.resolve("a b;c");
        new AnchorCommand(List.of("tee", file.toString()), Duration.ofSeconds(20)).run(head);
        assertThat(Anchor.of("x", Files.readString(file)).head()).isEqualTo(head);
        new AnchorCommand(List.of("true"), Duration.ofSeconds(20)).run(head);
        for (var bad : List.of("false", directory.resolve("none").toString())) {
            assertThatThrownBy(() -> new AnchorCommand(List.of(bad), Duration.ofSeconds(20)).run(head)).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> new AnchorCommand(List.of("sleep", "600"), Duration.ofMillis(200)).run(head)).hasMessageContaining("did not end");
    }

    @Test @DisplayName("按序送达，失败者在前，通后不漏不重")
    void whatFailedIsTriedAgainInOrder() {
        var got = new ArrayList<Long>();
        var down = new boolean[] {true};
        var route = new AnchorRoute("test", head -> {
            if (down[0] && head.size() == 2) throw new IOException("away");
            got.add(head.size());
        });
        for (long size = 1; size <= 3; size++) {
            route.add(head(size, "0".repeat(64)));
            route.deliver();
        }
        assertThat(route.state()).isEqualTo(new AnchorRoute.State("test", 2, true));
        down[0] = false;
        route.deliver();
        assertThat(got).containsExactly(1L, 2L, 3L);
        assertThat(route.state()).isEqualTo(new AnchorRoute.State("test", 0, false));
    }

    @Test @DisplayName("文件非账首、缺项、根非十六进制：读作不是")
    void whatIsNoHeadIsReadAsNone() {
        for (var text : List.of("", "{}", "null", "[]",
                "{\"size\":1,\"rootHash\":\"x\",\"timestamp\":\"" + TIME + "\",\"signature\":\"a\",\"algorithm\":\"b\"}",
                "{\"size\":1,\"rootHash\":\"" + "0".repeat(64) + "\",\"timestamp\":\"then\",\"signature\":\"a\",\"algorithm\":\"b\"}")) {
            assertThat(Anchor.of("x", text).head()).as(text).isNull();
        }
    }
}
