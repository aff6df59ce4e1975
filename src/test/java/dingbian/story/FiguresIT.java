package dingbian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

@DisplayName("甘州区的数字：任一日期、任一口径、任一知悉日，均与独立推算相符")
class FiguresIT extends GanzhouIT {
    private static final String EXPECTED = "src/test/resources/story/ganzhou-2011-expected.csv";
    private final Map<String, JsonNode> answers = new HashMap<>();

    /** The expected figures were added up by the scenario's generator, which knows nothing of the program. */
    @TestFactory @DisplayName("每一行预期数字")
    List<DynamicTest> everyFigureIsAsExpected() throws IOException {
        return Files.readAllLines(Path.of(EXPECTED)).stream().skip(1).map(line -> line.split(",", -1))
            .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                var found = row(balance(row[0], row[1], row[2]), row[3], row[4]);
                assertThat(List.of(found.path("approved").asInt(), found.path("filled").asInt(), found.path("over").asInt()))
                    .isEqualTo(List.of(Integer.valueOf(row[5]), Integer.valueOf(row[6]), Integer.valueOf(row[7])));
            })).toList();
    }

    private JsonNode balance(String at, String axis, String knownAt) {
        var question = "balance?at=" + at + "&axis=" + axis + (knownAt.isEmpty() ? "" : "&knownAt=" + knownAt);
        return answers.computeIfAbsent(question, this::ask);
    }

    private static JsonNode row(JsonNode balance, String organ, String kind) {
        var rows = organ.equals("TOTAL") ? balance.path("totals") : balance.path("rows");
        return StreamSupport.stream(rows.spliterator(), false).filter(row -> row.path("kind").asString().equals(kind))
            .filter(row -> organ.equals("TOTAL") || row.path("organ").asString().equals(organ)).findFirst().orElseThrow();
    }

    @Test @DisplayName("2010年12月31日：行政编制388名，沙井26、二类22、三类19；后勤36名；事业控制在744名以内")
    void theStandardsAreInForceAtTheEndOf2010() {
        var balance = balance("2010-12-31", "effective", "");
        assertThat(approved(balance, "TOTAL", "ADMIN")).isEqualTo(388);
        assertThat(approved(balance, "620702103", "ADMIN")).isEqualTo(26);
        townships("TWO").forEach(organ -> assertThat(approved(balance, organ, "ADMIN")).isEqualTo(22));
        townships("THREE").forEach(organ -> assertThat(approved(balance, organ, "ADMIN")).isEqualTo(19));
        supportAndInstitution(balance);
    }

    @Test @DisplayName("2011年3月31日24时：行政编制388名，沙井32、二类不少于23、三类不少于12；后勤36名；事业控制在744名以内")
    void theReallocationHoldsAtTheDeadline() {
        var balance = balance("2011-03-31", "effective", "");
        assertThat(approved(balance, "TOTAL", "ADMIN")).isEqualTo(388);
        assertThat(approved(balance, "620702103", "ADMIN")).isEqualTo(32);
        townships("TWO").forEach(organ -> assertThat(approved(balance, organ, "ADMIN")).isGreaterThanOrEqualTo(23));
        townships("THREE").forEach(organ -> assertThat(approved(balance, organ, "ADMIN")).isGreaterThanOrEqualTo(12));
        supportAndInstitution(balance);
    }

    private void supportAndInstitution(JsonNode balance) {
        assertThat(approved(balance, "TOTAL", "SUPPORT")).isEqualTo(36);
        assertThat(approved(balance, "TOTAL", "INSTITUTION")).isEqualTo(744);
        assertThat(row(balance, "620702", "INSTITUTION").path("limitType").asString()).isEqualTo("CAP");
    }

    private static int approved(JsonNode balance, String organ, String kind) {
        return row(balance, organ, kind).path("approved").asInt();
    }

    private List<String> townships(String townshipClass) {
        return StreamSupport.stream(ask("organs?at=2011-03-31").path("rows").spliterator(), false)
            .filter(organ -> organ.path("townshipClass").asString("").equals(townshipClass)).map(organ -> organ.path("organ").asString()).toList();
    }

    @Test @DisplayName("18个乡镇，73个党政机构，72个中心，18个财政所")
    void eighteenTownshipsHaveTheUnitsOfThePlan() {
        var organs = ask("organs?at=2011-03-31").path("rows");
        assertThat(townships("ONE").size() + townships("TWO").size() + townships("THREE").size()).isEqualTo(18);
        assertThat(sum(organs, "offices")).isEqualTo(73);
        assertThat(sum(organs, "centres")).isEqualTo(72);
        assertThat(sum(organs, "stations")).isEqualTo(18);
    }

    private static int sum(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false).mapToInt(row -> row.path(field).asInt()).sum();
    }
}
