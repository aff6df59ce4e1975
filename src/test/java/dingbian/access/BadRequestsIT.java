package dingbian.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a client sends, it is told what is wrong with it, and nothing of the inside. */
class BadRequestsIT extends OfficeIT {
    private static final String WHO = "Host: localhost\r\nConnection: close\r\nAuthorization: Basic "
        + Base64.getEncoder().encodeToString(("clerk:" + PASSWORD).getBytes(StandardCharsets.UTF_8)) + "\r\n";
    private static final String JSON = "Content-Type: application/json\r\n";

    private String post(String headers, String body) {
        return RawHttp.send(port, "POST /api/posting/exit HTTP/1.1\r\n" + WHO + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body);
    }

    private static void refuses(int status, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("application/problem+json") && answer.contains("\"status\":" + status), answer);
        tellsNothing(answer);
    }

    private static void tellsNothing(String answer) {
        assertFalse(answer.contains("<html") || answer.contains("Exception") || answer.contains("\tat ") || answer.contains("Tomcat"), answer);
    }

    @ParameterizedTest @DisplayName("怪请求行") @ValueSource(strings = {"GET /api/balance?at=%zz", "GET /api/balance?at=%ff%fe", "GET /api/balance?at=%00",
        "GET /api/%zz", "GET /api/people/%00/history", "GET /api/people/%2e%2e%2fx/history", "GET /api/balance;a=b", "GET /api/../x", "GET /api//balance",
        "GET /api/balance?a[]=<>|", "GET api", "GET http://x/ y", "FOO /api/balance", "TRACE /api/balance",
        "GET /api/balance?at=2011-02-30&axis=x&knownAt=y", "\u0000\u0001", "GET /\u00ff\u00fe", "CONNECT x:1", "GET /api/" + "%E4%B8%AD"})
    void oddRequestLines(String line) {
        var answer = RawHttp.send(port, line + " HTTP/1.1\r\n" + WHO + "\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), line + "\n" + answer);
        tellsNothing(answer);
    }

    @ParameterizedTest @DisplayName("怪请求头") @ValueSource(strings = {"Content-Length: -1", "Content-Length: x", "Content-Length: 1\r\nContent-Length: 2",
        "Transfer-Encoding: odd", "Transfer-Encoding: chunked\r\n\r\nzz", "Bad Header: x", "X: \u0000", ": x", "Content-Type: x\r\nContent-Length: 0",
        "Content-Type: application/json\r\nContent-Length: 0",
        "Content-Type: application/json;charset=none\r\nContent-Length: 2\r\n\r\n{}",
        "Content-Type: application/json;charset=GBK\r\nContent-Length: 2\r\n\r\n{}",
        "Content-Encoding: gzip\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}",
        "Accept: text/html\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}",
        "Accept: garbage\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}",
        "Expect: x\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}",
        "Cookie: JSESSIONID=x; ;;=\u0001\r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}",
        "Content-Type: multipart/form-data\r\nContent-Length: 2\r\n\r\n{}",
        "Idempotency-Key: \r\nContent-Length: 2\r\nContent-Type: application/json\r\n\r\n{}"})
    void oddHeaders(String headers) {
        var answer = RawHttp.send(port, "POST /api/posting/exit HTTP/1.1\r\n" + WHO + headers + "\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), headers + "\n" + answer);
        tellsNothing(answer);
    }

    @Test @DisplayName("不懂的 HTTP 版本、过长的请求头、没有主机")
    void oddVersions() {
        for (var request : List.of("GET /api/me HTTP/9.9\r\nHost: x\r\n\r\n", "GET /api/me HTTP/1.1\r\n\r\n", "GET /api/me HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /api/me HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /api/me HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(20_000) + "\r\n\r\n", "GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\n\r\n")) {
            var answer = RawHttp.send(port, request);
            assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), request.lines().findFirst().orElse("") + "\n" + answer);
            tellsNothing(answer);
        }
    }

    @Test @DisplayName("内容过大：413；内容类型不对：415；不是 JSON：400；方法不对：405；没有：404")
    void theRightStatus() {
        refuses(413, post(JSON, " ".repeat((1 << 20) + 1)));
        refuses(413, RawHttp.send(port, "POST /api/posting/exit HTTP/1.1\r\n" + WHO + JSON + "Transfer-Encoding: chunked\r\n\r\n"
            + ("10000\r\n" + " ".repeat(0x10000) + "\r\n").repeat(17) + "0\r\n\r\n"));
        refuses(415, post("Content-Type: text/plain\r\n", "{}"));
        refuses(415, post("", "{}"));
        refuses(400, post(JSON, "x"));
        refuses(400, post(JSON, ""));
        refuses(405, RawHttp.send(port, "GET /api/posting/exit HTTP/1.1\r\n" + WHO + "\r\n"));
        refuses(404, RawHttp.send(port, "GET /api/nothing HTTP/1.1\r\n" + WHO + "\r\n"));
    }

    @Test @DisplayName("差错各有位置，中英文")
    void flawsHavePaths() {
        var answer = post(JSON, "{\"mode\":\"x\",\"basis\":{\"document\":\"\",\"issuer\":\"b\",\"effectiveOn\":\"x\"}}");
        refuses(400, answer);
        for (var path : List.of("person", "mode", "basis.document", "basis.effectiveOn")) assertTrue(answer.contains("\"path\":\"" + path + "\""), answer);
        assertTrue(answer.contains("\"messageEn\":\"is required\""), answer);
    }

    @Test @DisplayName("问题没有的参数：400，指明是哪一个")
    void unknownParameters() {
        for (var question : List.of("balance?knowAt=2011-03-31", "findings?knowAt=2011-03-31&at=2011-03-31", "milestones?knowAt=x", "me?knowAt=x",
                "people/x/history?knowAt=x")) {
            var answer = program(Role.CLERK).get("/api/" + question);
            assertEquals(400, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("\"path\":\"knowAt\"") && answer.body().contains("\"MALFORMED\""), answer.body());
        }
        assertEquals(200, program(Role.CLERK).get("/api/balance?knownAt=2011-03-31&axis=effective&by=unit").statusCode());
    }

    @Test @DisplayName("查无机构：404")
    void anUnknownOrgan() {
        var grant = "{\"organ\":\"620702%s\",\"kind\":\"ADMIN\",\"amount\":1,\"limitType\":\"GRANT\","
            + "\"basis\":{\"document\":\"a\",\"issuer\":\"b\",\"effectiveOn\":\"2011-03-02\"}}";
        var answer = program(Role.CLERK).ask("POST", "/api/establishment/grant-quota", grant.formatted("999"));
        assertEquals(404, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("UNKNOWN_ORGAN"), answer.body());
    }

    @Test @DisplayName("登录表单读不出：400；过大：413")
    void oddForms() {
        var form = "Content-Type: application/x-www-form-urlencoded\r\nX-XSRF-TOKEN: t\r\nCookie: XSRF-TOKEN=t\r\nHost: localhost\r\nConnection: close\r\n";
        for (var body : List.of("username=%zz&password=x", "username=%ff&password=x", "username=%00&password=x")) {
            refuses(400, RawHttp.send(port, "POST /login HTTP/1.1\r\n" + form + "Content-Length: " + body.length() + "\r\n\r\n" + body));
        }
        var large = "username=" + "x".repeat(100_000);
        refuses(413, RawHttp.send(port, "POST /login HTTP/1.1\r\n" + form + "Content-Length: " + large.length() + "\r\n\r\n" + large));
    }
}
