package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.ReaderException;
import com.google.zxing.qrcode.decoder.Decoder;
import dingbian.platform.Clerk;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("存证窗口")
class LogEndpointsIT extends LogWindow {
    private static List<byte[]> hashes(JsonNode answer) {
        return StreamSupport.stream(answer.path("hashes").spliterator(), false).map(each -> HexFormat.of().parseHex(each.asString())).toList();
    }

    private static byte[] hash(JsonNode answer, String name) {
        return HexFormat.of().parseHex(answer.path(name).asString());
    }

    @Test @DisplayName("账首、公钥、两种证明，陌生人验得过")
    void aStrangerCanCheckWhatIsServed() {
        JsonNode first = get("head").body(), key = get("key").body();
        assertThat(first.path("algorithm").asString()).isEqualTo("Ed25519");
        var head = SignedHead.of(first.path("size").asLong(), first.path("rootHash").asString(), null, first.path("timestamp").asString(),
            first.path("signature").asString());
        assertThat(PublicLogKey.of(key.path("publicKey").asString()).signed(head)).isTrue();
        new Clerk(context).enter("900000001", RANDOM);
        long size = head.size() + 1;
        for (long position = 1; position <= size; position += 4) {
            var answer = get("inclusion?position=" + position + "&size=" + size).body();
            assertThat(answer.path("leafIndex").asLong()).isEqualTo(position - 1);
            assertThat(ProofReader.SHA256.includes(hash(answer, "leafHash"), position - 1, size, hashes(answer), hash(answer, "rootHash"))).isTrue();
        }
        var grown = get("consistency?from=" + head.size() + "&to=" + size).body();
        assertThat(grown.path("fromRootHash").asString()).isEqualTo(head.rootHash());
        assertThat(ProofReader.SHA256.grew(head.size(), hash(grown, "fromRootHash"), size, hash(grown, "toRootHash"), hashes(grown))).isTrue();
        assertThat(get("head").body().path("size").asLong()).isGreaterThanOrEqualTo(size);
    }

    @Test @DisplayName("打印件的一行：二维码读得出，在线核对相符；改动一处即不符；写法不对 400")
    void aPrintedSheetCanBeCheckedOnline() throws Exception {
        for (var sheet : List.of("table=balance", "table=balance&by=unit&organ=900000", "table=roster&organ=900000001&by=unit&axis=registered")) {
            var paper = get("paper?" + sheet).body();
            var line = paper.path("line").asString();
            assertThat(PaperLine.of(line).orElseThrow().text()).isEqualTo(line);
            assertThat(read(paper.path("modules"))).isEqualTo(line);
            var checked = get("paper/check?line=" + encoded(line)).body();
            assertThat(checked.path("fits").asBoolean()).isTrue();
            assertThat(checked.path(sheet.contains("roster") ? "seats" : "figures").isArray()).isTrue();
            assertThat(get("paper/check?line=" + encoded(line.substring(0, line.length() - 64) + "0".repeat(64))).body().path("fits").asBoolean()).isFalse();
            assertThat(get("paper/check?line=" + encoded(line.replaceFirst(" \\d+ (?=\\w{64})", " 999999 "))).body().path("fits").asBoolean()).isFalse();
        }
        for (var bad : List.of("paper", "paper?table=none", "paper/check", "paper/check?line=x", "paper?table=balance&organ=900000&by=post")) {
            assertThat(get(bad).status()).as(bad).isEqualTo(400);
        }
        assertThat(get("paper?table=roster&organ=123456").status()).isEqualTo(404);
    }

    /** By a reader that others wrote. */
    private static String read(JsonNode modules) throws ReaderException {
        var rows = StreamSupport.stream(modules.spliterator(), false).map(JsonNode::asString).toList();
        var image = new boolean[rows.size()][rows.size()];
        for (int y = 0; y < image.length; y++) for (int x = 0; x < image.length; x++) image[y][x] = rows.get(y).charAt(x) == '1';
        return new Decoder().decode(image).getText();
    }

    @Test @DisplayName("没有的长度和序号：400，并指明是哪一项")
    void whatIsNotThereIsNamed() {
        long size = get("head").body().path("size").asLong();
        for (var bad : List.of("inclusion?position=0&size=1", "inclusion?position=3&size=2", "consistency?from=0&to=1", "consistency?from=3&to=2",
                "inclusion?position=-1&size=1", "inclusion?position=" + Long.MIN_VALUE + "&size=" + size)) {
            var answer = get(bad);
            assertThat(answer.status()).as(bad).isEqualTo(400);
            assertThat(answer.body().at("/errors/0/path").asString()).as(bad).isEqualTo(bad.contains("position") ? "position" : "from");
        }
        for (var bad : List.of("inclusion?position=1&size=" + (size + 1), "consistency?from=1&to=99999999999", "consistency?from=1&to=0",
                "inclusion?position=1&size=x", "inclusion?position=1", "consistency?from=1&to=" + Long.MAX_VALUE)) {
            var answer = get(bad);
            assertThat(answer.status()).as(bad).isEqualTo(400);
            assertThat(answer.body().at("/errors/0/path").asString()).as(bad).isEqualTo(bad.contains("position") ? "size" : "to");
        }
        assertThat(get("head?size=1").status()).isEqualTo(400);
    }
}
