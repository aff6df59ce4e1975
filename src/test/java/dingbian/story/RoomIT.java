package dingbian.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("甘州区的余地：可行性测算与分流表的定数")
class RoomIT extends GanzhouIT {
    private static JsonNode room(JsonNode sheet, String townshipClass) {
        return StreamSupport.stream(sheet.path("classes").spliterator(), false).filter(row -> row.path("townshipClass").asString().equals(townshipClass))
            .findFirst().orElseThrow().path("room");
    }

    private static void between(int min, int max, JsonNode room) {
        assertThat(room.path("min").asInt()).isEqualTo(min);
        assertThat(room.path("max").asInt()).isEqualTo(max);
    }

    @Test @DisplayName("行政388名：沙井32，二类299至308，三类48至57；调剂前移动19名，期限之日无须再调")
    void theSeedsRoom() {
        for (var day : new String[] {"2011-03-01", "2011-03-31"}) {
            var sheet = ask("reform/feasibility?organ=620702&kind=ADMIN&at=" + day);
            assertThat(sheet.path("limit").asInt()).isEqualTo(388);
            assertThat(sheet.path("feasible").asBoolean()).isTrue();
            between(32, 32, room(sheet, "ONE"));
            between(299, 308, room(sheet, "TWO"));
            between(48, 57, room(sheet, "THREE"));
            assertThat(sheet.path("proposal").path("moved").asInt()).isEqualTo(day.equals("2011-03-31") ? 0 : 19);
            assertThat(sheet.path("townships")).allSatisfy(row -> assertThat(row.path("classStandard").asInt())
                .isEqualTo(Map.of("ONE", 26, "TWO", 22, "THREE", 19).get(row.path("townshipClass").asString())));
        }
    }

    @Test @DisplayName("事业编制：财政所在内，总在602至731名之内，不逾744名")
    void theCapIsNotReached() {
        var sheet = ask("reform/feasibility?organ=620702&kind=INSTITUTION&at=2011-03-31");
        assertThat(sheet.path("limitType").asString()).isEqualTo("CAP");
        assertThat(sheet.path("range").path("min").asInt()).isBetween(602, 731);
        assertThat(sheet.path("range").path("max").asInt()).isBetween(602, 731);
        assertThat(sheet.path("feasible").asBoolean()).isTrue();
    }

    @Test @DisplayName("任一日期：列为超编 = 已分流 + 已回岗 + 未动；合计等于各乡镇之和")
    void theDiversionsAddUp() {
        for (var day : new String[] {"2011-01-31", "2011-02-28", "2011-03-31", "2011-06-30"}) {
            var sheet = ask("reform/diversions?organ=620702&at=" + day);
            var total = sheet.path("total");
            assertThat(total.path("gone").asInt() + total.path("back").asInt() + total.path("untouched").asInt()).isEqualTo(total.path("declared").asInt());
            for (var count : total.propertyNames()) {
                assertThat(StreamSupport.stream(sheet.path("townships").spliterator(), false).mapToInt(row -> row.path("counts").path(count).asInt()).sum())
                    .as(count).isEqualTo(total.path(count).asInt());
            }
        }
    }

    @Test @DisplayName("里程碑之间的增减：按乡镇计数与逐条相符，按文件计数合起来也是一样多")
    void theChangesAreCounted() {
        var asked = "?from=2011-03-02&to=2011-03-31&at=2011-03-31&organ=620702";
        var rows = ask("changes" + asked).path("rows");
        var counted = ask("changes/counts" + asked);
        for (var each : counted.path("rows")) {
            for (var change : each.path("counts").propertyNames()) {
                assertThat(StreamSupport.stream(rows.spliterator(), false).filter(row -> row.path("change").asString().equals(change))
                    .filter(row -> (row.path("organ").isNull() ? row.path("fromOrgan") : row.path("organ")).equals(each.path("organ"))))
                    .as(each + change).hasSize(each.path("counts").path(change).asInt());
            }
        }
        assertThat(StreamSupport.stream(counted.path("rows").spliterator(), false).mapToInt(RoomIT::all).sum()).isEqualTo(rows.size());
        assertThat(counted.path("papers")).hasSize(8);
        assertThat(counted.path("paperCount").asInt()).isEqualTo((int) StreamSupport.stream(rows.spliterator(), false)
            .map(row -> row.path("document").asString() + row.path("issuer").asString()).distinct().count());
        assertThat(all(counted.path("papers").get(0))).isGreaterThanOrEqualTo(all(counted.path("papers").get(7)));
    }

    private static int all(JsonNode counted) {
        return StreamSupport.stream(counted.path("counts").spliterator(), false).mapToInt(JsonNode::asInt).sum();
    }
}
