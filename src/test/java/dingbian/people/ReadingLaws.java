package dingbian.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.log.Packs;
import dingbian.whole.Api;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds of who saw what, on either database. */
abstract class ReadingLaws extends ErasureOffice {
    @TempDir static Path packs;

    private JsonNode reveal(String reason) {
        return new Api(office(), "admin", PASSWORD).tell("people/reveal", new JsonMapper().writeValueAsString(Map.of("person", person, "reason", reason)));
    }

    private JsonNode readings(String asked) {
        return new JsonMapper().readTree(ask("readings?" + asked));
    }

    @Test @DisplayName("身份证号一律遮住，写在其他栏目里的也遮住")
    void numbersAreMaskedEverywhere() {
        clerk.send("posting/enter", """
            "organ":"900000001","unit":"u","kind":"ADMIN","person":{"name":"钱多","idNumber":"%s","spouse":"孙某 %s"},"mode":"OTHER",\
            "exception":{"type":"POLICY_PLACEMENT","document":"测试"}""".formatted(PeopleDatabase.idNumber(9000 + PEOPLE.get()), number));
        var qian = register.idOf(new IdNumber(PeopleDatabase.idNumber(9000 + PEOPLE.get())));
        assertThat(ask("people/" + qian + "/history")).contains("孙某 " + new IdNumber(number).masked());
        assertThat(ask("people/" + person + "/history")).contains("\"idNumber\":\"" + new IdNumber(number).masked() + "\"").contains(name);
        assertThat(answers()).noneMatch(new Traces(number)::in);
    }

    @Test @DisplayName("查看身份证号，须写事由，先记后答；新的在前，可翻页")
    void whoHasANumberShownIsRecorded() {
        assertThat(reveal("核对档案").path("idNumber").asString()).isEqualTo(number);
        assertThat(reveal("办理退休").path("idNumber").asString()).isEqualTo(number);
        var rows = readings("person=" + person).path("rows");
        assertThat(rows).extracting(row -> row.path("reason").asString()).containsExactly("办理退休", "核对档案");
        assertThat(rows).allSatisfy(row -> assertThat(row.path("user").asString() + row.path("what").asString()).isEqualTo("adminID_NUMBER"));
        var first = readings("limit=1&person=" + person);
        assertThat(readings("limit=1&person=" + person + "&before=" + first.path("next").asLong()).at("/rows/0/reason").asString()).isEqualTo("核对档案");
        assertThat(readings("user=nobody").path("rows")).isEmpty();
        assertThat(readings("to=2011-03-31").path("rows")).isEmpty();
        assertThat(readings("from=2011-03-31&person=" + person).path("rows")).hasSize(2);
    }

    @Test @DisplayName("事由不得空、不得写姓名和号码；查无此人不记")
    void aReasonIsNeededAndNamesNobody() {
        for (var reason : List.of("", " ", "查" + name, "查" + number)) assertThat(reveal(reason).path("status").asInt()).as(reason).isEqualTo(400);
        erase("XH-R" + PEOPLE.get());
        assertThat(reveal("核对档案").path("status").asInt()).isEqualTo(404);
        assertThat(readings("person=" + person).path("rows")).isEmpty();
    }

    @Test @DisplayName("整册查看、导出存证包，都有登记")
    void rostersAndPacksAreRecorded() {
        ask("people?organ=900000002&at=2011-03-15&reason=" + person);
        ask("posts?organ=900000002&reason=" + person);
        var roster = readings("organ=900000002&user=admin").path("rows").get(0);
        assertThat(roster.path("reason").asString()).isEqualTo(person);
        assertThat(roster.path("what").asString()).isEqualTo("ROSTER");
        assertThat(roster.path("count").asInt()).isPositive();
        var folder = packs.resolve("by-command");
        assertThat(Packs.exportByCommand(context, folder)).isZero();
        assertThat(readings("user=console").at("/rows/0/reason").asString()).endsWith("by-command");
        assertThat(readings("user=console").at("/rows/0/what").asString()).isEqualTo("EXPORT");
    }

    @Test @DisplayName("登记不了就不答复")
    void thereIsNoAnswerThatCouldNotBeRecorded() {
        jdbc.execute("alter table reading rename to reading_away");
        try {
            assertThat(reveal("核对档案").toString()).contains("FAULT").doesNotContain(number);
            assertThat(ask("people?organ=900000002&at=2011-03-15&reason=fail-" + person)).contains("FAULT").doesNotContain(name);
        } finally {
            jdbc.execute("alter table reading_away rename to reading");
        }
        assertThat(reveal("核对档案").path("idNumber").asString()).isEqualTo(number);
    }

    @Test @DisplayName("查阅登记只增不改")
    void whatWasSeenStays() {
        reveal("核对档案");
        assertThatThrownBy(() -> jdbc.update("update reading set username = 'x'")).hasStackTraceContaining("refused");
        assertThatThrownBy(() -> jdbc.update("delete from reading")).hasStackTraceContaining("refused");
    }
}
