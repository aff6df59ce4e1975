package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.platform.SubCommand;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("叶文与存证包")
class LeafAndPackIT extends LogWindow {
    @Test @DisplayName("叶文：正是所哈希的字节；没有的序号 400")
    void theTextOfALeafIsWhatIsHashed() {
        for (long position : new long[] {1, get("head").body().path("size").asLong()}) {
            var leaf = get("leaf?position=" + position).body();
            assertThat(Hash.hex(Hash.SHA256.leaf(leaf.path("text").asString().getBytes(StandardCharsets.UTF_8)))).isEqualTo(leaf.path("leafHash").asString());
            assertThat(get("inclusion?position=" + position + "&size=" + position).body().path("leafHash")).isEqualTo(leaf.path("leafHash"));
            assertThat(JsonMapper.shared().readTree(leaf.path("text").asString()).path("position").asLong()).isEqualTo(position);
        }
        for (var bad : List.of("leaf?position=0", "leaf?position=99999999", "leaf", "leaf?position=x")) assertThat(get(bad).status()).as(bad).isEqualTo(400);
    }

    @Test @DisplayName("存证包：写明用途才给；压缩件原样可验，验得干净；不是存证包的，说不是；用途有登记")
    void aPackIsTakenWithAReason(@TempDir Path folder) throws IOException {
        assertThat(get("pack").status()).isEqualTo(400);
        assertThat(get("pack?reason=%20").status()).isEqualTo(400);
        var zip = Files.write(folder.resolve("pack.zip"), bytes("pack?reason=" + encoded("送审计")));
        assertThat(Packs.verify(zip)).isZero();
        assertThat(Packs.verify(Files.write(folder.resolve("other.zip"), new byte[] {1, 2, 3}))).isEqualTo(SubCommand.WRONG);
        assertThat(get("../readings?user=admin").body().at("/rows/0/reason").asString()).isEqualTo("送审计");
    }
}
