package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

@DisplayName("存证包（甘州 2011）：程序和验证页各自加总，所得相同")
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.key-file=src/test/resources/office.key", "dingbian.scenario=ganzhou-2011",
    "spring.datasource.url=jdbc:h2:mem:pack2011;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"})
class ScenarioPackIT {
    @Autowired Export export;
    @TempDir static Path directory;

    @Test @DisplayName("三种时间口径、各年年末、各大事之日的每一行余缺")
    void everyFigureOfTheReformIsAddedUpTwice() throws IOException {
        var pack = directory.resolve("pack");
        var head = export.write(pack);
        try (var both = new BothVerifiers(directory)) {
            var found = both.found(pack, head.size() + ":" + head.rootHash());
            assertThat(found.wrong()).isEmpty();
            assertThat(found.checked()).anyMatch(line -> line.matches("balances: \\d{5,} rows of \\d\\d days on 3 axes, each .* of 19 books"));
            assertThat(both.second().checked()).anyMatch(line -> line.matches("Balances: \\d{5,} rows of \\d\\d days on 3 axes, each .* of 19 books"));
        }
    }

    @Test @DisplayName("SM3：GB/T 32905 的两个示例")
    void thePageHashesBySm3() throws IOException {
        var source = Files.readString(Path.of("src/main/resources/verifier/bytes.js")) + Files.readString(Path.of("src/main/resources/verifier/sm3.js"));
        try (var both = new BothVerifiers(directory)) {
            assertThat(both.second().evaluate(source, "hex(sm3(utf8('abc')))")).isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
            assertThat(both.second().evaluate(source, "hex(sm3(utf8('abcd'.repeat(16))))"))
                .isEqualTo("debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
        }
    }
}
