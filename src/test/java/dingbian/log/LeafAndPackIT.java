package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipInputStream;
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

    @Test @DisplayName("存证包：写明用途才给；解开即可验，验得干净；用途有登记")
    void aPackIsTakenWithAReason(@TempDir Path folder) throws IOException {
        assertThat(get("pack").status()).isEqualTo(400);
        assertThat(get("pack?reason=%20").status()).isEqualTo(400);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes("pack?reason=" + encoded("送审计"))))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip, file);
            }
        }
        try (var packs = Files.list(folder)) {
            assertThat(Packs.verify(packs.findFirst().orElseThrow())).isZero();
        }
        assertThat(get("../readings?user=admin").body().at("/rows/0/reason").asString()).isEqualTo("送审计");
    }
}
