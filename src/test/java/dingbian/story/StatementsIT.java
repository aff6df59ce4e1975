package dingbian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("原文自相矛盾之处：照录原话，两数并列")
class StatementsIT extends GanzhouIT {

    private List<JsonNode> statements() {
        return StreamSupport.stream(ask("findings?at=2011-03-31").path("rows").spliterator(), false)
            .filter(row -> row.path("rule").asString().equals("STATED_CONTRADICTION")).toList();
    }

    @Test @DisplayName("X1 至 X17 十七处，一处不少")
    void allSeventeenAreFound() {
        assertThat(statements()).extracting(row -> row.path("facts").path("statement").asString())
            .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 17).mapToObj(number -> "X" + number).toList());
    }

    @Test @DisplayName("每处都有原话和两个数字，原话一字不差")
    void eachQuotesTheSourceAndGivesBothFigures() {
        for (var row : statements()) {
            assertThat(row.path("words").asString()).as(row.toString()).isNotBlank();
            assertThat(row.path("facts").path("stated").asString("")).isNotBlank();
            assertThat(row.path("facts").path("against").asString("")).isNotBlank();
        }
    }

    @Test @DisplayName("X1：沙井镇各办公室合计 32 名，核定行政编制 26 名")
    void theOfficesOfShajingSumToMoreThanItsQuota() throws IOException {
        var shajing = statements().stream().filter(row -> row.path("facts").path("statement").asString().equals("X1")).findFirst().orElseThrow();
        assertThat(shajing.path("organ").asString()).isEqualTo("620702103");
        assertThat(shajing.path("facts").toString()).contains("32").contains("26");
        var range = Files.readAllLines(Path.of("src/main/resources/policy/unit-range.csv"), StandardCharsets.UTF_8).stream()
            .map(line -> line.split(",")).filter(row -> row[1].equals("ONE") && row[4].equals("ADMIN")).toList();
        assertThat(range.stream().mapToInt(row -> Integer.parseInt(row[5])).sum()).isEqualTo(32);
    }
}
