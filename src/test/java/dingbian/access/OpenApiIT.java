package dingbian.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiIT extends OfficeIT {
    private JsonNode described() {
        return JsonMapper.shared().readTree(program(Role.REVIEWER).get("/v3/api-docs").body());
    }

    @Test @DisplayName("接口说明与所读的字段一致")
    void commandsAreDescribedAsTheyAreRead() {
        var all = described();
        assertTrue(all.path("openapi").asString().startsWith("3.1"), all.path("openapi").toString());
        var exit = all.at("/components/schemas/Exit");
        assertEquals("[\"basis\",\"mode\",\"person\"]", exit.path("required").toString());
        assertFalse(exit.path("additionalProperties").asBoolean(true));
        assertEquals("#/components/schemas/Basis", exit.at("/properties/basis/$ref").asString());
        assertEquals("[\"document\",\"effectiveOn\",\"issuer\"]", all.at("/components/schemas/Basis/required").toString());
    }

    @Test @DisplayName("回执中的事件是平的")
    void anAnswerIsDescribedAsItIsWritten() {
        var event = described().at("/components/schemas/Answer/properties/events/items");
        assertTrue(event.at("/properties/recordedAt").isObject() && event.path("additionalProperties").asBoolean(), event.toString());
    }

    @Test @DisplayName("每个命令都说明预审、幂等键和各种错误")
    void everyCommandTellsHowItIsSent() {
        var exit = described().at("/paths/~1api~1posting~1exit/post");
        assertEquals("#/components/schemas/Exit", exit.at("/requestBody/content/application~1json/schema/$ref").asString());
        var parameters = exit.path("parameters").findValuesAsString("name");
        assertEquals(java.util.List.of("dryRun", "Idempotency-Key"), parameters);
        for (var status : new String[] {"200", "400", "401", "403", "404", "409", "422"}) assertTrue(exit.path("responses").has(status), status);
    }

    @Test @DisplayName("没有一个问题在地址里带证件号码")
    void noQuestionTakesAnIdNumber() {
        var asked = new java.util.ArrayList<String>();
        described().path("paths").properties().forEach(path -> asked.addAll(path.getValue().path("get").path("parameters").findValuesAsString("name")));
        assertTrue(asked.contains("organ") && asked.stream().noneMatch(name -> name.toLowerCase(java.util.Locale.ROOT).contains("idnumber")), asked.toString());
    }
}
