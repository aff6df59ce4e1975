package dingbian.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer, and what every answer must be, whatever was asked. */
record Reply(String asked, int status, String type, String text) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern INSIDE = Pattern.compile("Exception|\\tat |<html|Tomcat|Jackson|Hibernate|SQLSTATE"
        + "|\\b(?:java|javax|jakarta|org|com|tools|dingbian)\\.[a-z][\\w.]*\\.[A-Z]|(?i:\\binsert into\\b|\\bselect [\\w., ]+ from\\b)");
    private static final Set<String> FILES = Set.of("application/zip", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int LONGEST_TOLD = 600;

    static Reply of(String asked, HttpResponse<byte[]> response) {
        assertThat(response.headers().map()).as("%s", told(asked)).doesNotContainKey("x-injected");
        var type = response.headers().firstValue("Content-Type").orElse("");
        return new Reply(told(asked), response.statusCode(), type, text(asked, type, response.body()));
    }

    private static String told(String asked) {
        return asked.length() <= LONGEST_TOLD ? asked : asked.substring(0, LONGEST_TOLD) + "… (" + asked.length() + ")";
    }

    /** A file is told by its type alone. */
    private static String text(String asked, String type, byte[] body) {
        return FILES.contains(type) ? "" : utf8(asked, body);
    }

    private static String utf8(String asked, byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException broken) {
            throw new AssertionError("the answer is no UTF-8: " + told(asked), broken);
        }
    }

    boolean ok() {
        return status == 200;
    }

    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JacksonException broken) {
            throw new AssertionError("the answer is no JSON: " + this, broken);
        }
    }

    /** The paths of all fields that are told to be bad. */
    List<String> flaws() {
        return json().path("errors").valueStream().map(flaw -> flaw.path("path").asString()).toList();
    }

    /** Not a fault; JSON; an error is a sheet in both languages; nothing of the inside. */
    Reply mustBeFair() {
        assertThat(status).as("%s", this).isBetween(200, 499);
        if (ok() && FILES.contains(type)) return this;
        if (ok()) {
            assertThat(type).as("%s", this).startsWith("application/json");
            json();
        } else {
            mustBeASheet();
        }
        return this;
    }

    private void mustBeASheet() {
        assertThat(status).as("%s", this).isGreaterThanOrEqualTo(400);
        assertThat(type).as("%s", this).startsWith("application/problem+json");
        var sheet = json();
        assertThat(sheet.path("status").asInt()).as("%s", this).isEqualTo(status);
        for (var part : new String[] {"title", "detail", "detailEn"}) assertThat(sheet.path(part).asString("")).as("%s of %s", part, this).isNotEmpty();
        assertThat(sheet.path("facts").isObject()).as("%s", this).isTrue();
        assertThat(INSIDE.matcher(text).find()).as("tells of the inside: %s", this).isFalse();
    }

    void mustBeRefused() {
        mustBeFair();
        assertThat(ok()).as("accepted: %s", this).isFalse();
    }
}
