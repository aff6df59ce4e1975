package dingbian.access;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.platform.Clerk;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks every question that the API describes, as a township about another, on every axis and at several knowledges. */
@DisplayName("数据范围：每一个问题都问一遍")
@TestPropertySource(properties = {"dingbian.key-file=src/test/resources/office.key",
    "spring.datasource.url=jdbc:h2:mem:sweep;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"})
class ScopeSweepIT extends OfficeIT {
    private static final String HOME = "900000001", ABROAD = "900000002";
    private static final Pattern ID_NUMBER = Pattern.compile("(?<![0-9A-Za-z.])[1-9]\\d{16}[\\dXx](?![0-9A-Za-z])");
    private static final List<String> AXES = List.of("document", "effective", "registered");
    private static final List<String> KNOWN = List.of("", "&knownAt=2200-01-01", "&knownAt=1990-01-01");
    private static String stranger;
    @Autowired ApplicationContext context;

    @BeforeEach void twoTownshipsAtWork() {
        if (stranger != null) return;
        var clerk = new Clerk(context);
        var random = new Random(20110331);
        clerk.openOffice(20);
        for (int i = 0; i < 3; i++) clerk.enter(HOME, random);
        for (int i = 0; i < 3; i++) stranger = Clerk.personOf(clerk.enter(ABROAD, random));
        clerk.send("establishment/assign-quota", "\"organ\":\"" + ABROAD + "\",\"unit\":\"u\",\"kind\":\"ADMIN\",\"amount\":5");
        clerk.send("establishment/allocate-posts", "\"organ\":\"" + ABROAD + "\",\"unit\":\"u\",\"kind\":\"ADMIN\",\"posts\":"
            + "[{\"post\":\"p1\",\"title\":\"办事员\"}]");
        clerk.send("posting/declare-excess", "\"person\":\"" + stranger + "\",\"channel\":\"OTHER\"");
        clerk.send("posting/authorise-use", "\"organ\":\"" + ABROAD + "\",\"kind\":\"ADMIN\",\"count\":1,\"mode\":\"OTHER\",\"notice\":\"用编1号\"");
        clerk.send("reform/open-inspection", "\"organ\":\"" + ABROAD + "\",\"inspection\":\"DC-1\",\"title\":\"督查\"");
        clerk.send("reform/publish-notice", "\"organ\":\"" + ABROAD + "\",\"notice\":\"GS-1\",\"title\":\"公示\",\"places\":[\"政务栏\"]");
        clerk.send("reform/draft-plan", "\"organ\":\"" + ABROAD + "\",\"plan\":\"F-1\",\"title\":\"三定\",\"units\":"
            + "[{\"unit\":\"u\",\"name\":\"办公室\",\"unitType\":\"OFFICE\",\"quotas\":[{\"kind\":\"ADMIN\",\"amount\":5}]}]");
        grant("neighbour", Role.TOWNSHIP, HOME);
    }

    private record Question(String path, Map<String, String> parameters) {
        String of(String organ) {
            var words = new ArrayList<String>();
            parameters.forEach((name, value) -> words.add(name + "=" + URLEncoder.encode(name.equals("organ") ? organ : value, StandardCharsets.UTF_8)));
            return path + "?" + String.join("&", words);
        }

        String withoutOrgan() {
            var words = parameters.entrySet().stream().filter(each -> !each.getKey().equals("organ"))
                .map(each -> each.getKey() + "=" + each.getValue()).toList();
            return path + "?" + String.join("&", words);
        }
    }

    /** Every GET under /api, with a sensible value for all that it requires, and for organ. */
    private List<Question> questions() {
        var questions = new ArrayList<Question>();
        var paths = JsonMapper.shared().readTree(program(Role.ADMIN).get("/v3/api-docs").body()).path("paths");
        paths.properties().forEach(entry -> {
            var get = entry.getValue().path("get");
            if (!get.isMissingNode() && entry.getKey().startsWith("/api/")) questions.add(question(entry.getKey(), get.path("parameters")));
        });
        assertThat(questions).hasSizeGreaterThan(25);
        return questions;
    }

    private static Question question(String path, JsonNode parameters) {
        var asked = new TreeMap<String, String>();
        var place = path;
        for (var parameter : parameters) {
            var name = parameter.path("name").asString();
            var value = value(name, parameter.path("schema"));
            if (parameter.path("in").asString().equals("path")) place = place.replace("{" + name + "}", value);
            else if (parameter.path("required").asBoolean() || name.equals("organ") || name.equals("person")) asked.put(name, value);
        }
        return new Question(place, asked);
    }

    private static String value(String name, JsonNode schema) {
        var choices = schema.path("enum");
        if (!choices.isEmpty()) return choices.get(0).asString();
        var known = Map.of("organ", ABROAD, "id", stranger, "person", stranger, "post", "p1", "plan", "F-1", "notice", "GS-1", "kind", "ADMIN",
            "knownFrom", "1990-01-01", "unit", "u", "measure", "filled");
        return known.getOrDefault(name, schema.path("format").asString("").equals("date") ? "2011-03-31" : "1");
    }

    @Test @DisplayName("乡镇用户问别的乡镇：不许、没有，或一字不提；各个轴、各个所知都一样")
    void nothingOfAnotherTownship() {
        var neighbour = Visitor.program(port, "neighbour", PASSWORD);
        var clerk = program(Role.CLERK);
        int told = 0;
        for (var question : questions()) {
            var said = clerk.get(question.of(ABROAD));
            if (said.body().matches("(?s).*(" + ABROAD + "|" + stranger + ").*")) told++;
            if (said.statusCode() == 200) assertThat(neighbour.get(question.of(ABROAD)).statusCode()).as(question.toString()).isIn(200, 403, 404);
            for (var axis : AXES) {
                for (var known : KNOWN) {
                    var time = "&at=2026-01-01&axis=" + axis + known;
                    for (var asked : List.of(question.of(ABROAD), question.of(ABROAD) + time, question.withoutOrgan(), question.withoutOrgan() + time)) {
                        var answer = neighbour.get(asked);
                        if (answer.statusCode() == 200) assertThat(answer.body()).as(asked).doesNotContain(ABROAD, stranger);
                        else assertThat(answer.statusCode()).as(asked).isBetween(400, 404);
                    }
                }
            }
        }
        assertThat(told).as("questions that tell a clerk of the other township").isGreaterThan(15);
    }

    @Test @DisplayName("没有一个答复里有完整的证件号码")
    void noIdNumberInAnyAnswer() {
        assertThat(program(Role.CLERK).get("/api/people?organ=" + ABROAD).body()).as("masked, not left out").contains("********");
        for (var role : Role.values()) {
            var visitor = role == Role.TOWNSHIP ? Visitor.program(port, "neighbour", PASSWORD) : program(role);
            for (var question : questions()) {
                for (var asked : List.of(question.of(HOME), question.of(ABROAD), question.withoutOrgan())) {
                    assertThat(ID_NUMBER.matcher(visitor.get(asked).body()).results().map(found -> found.group())).as(role + " " + asked).isEmpty();
                }
            }
        }
    }
}
