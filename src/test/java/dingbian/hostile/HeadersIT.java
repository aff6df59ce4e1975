package dingbian.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.access.RawHttp;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.context.TestPropertySource;

/** What a browser must be told with every answer: pages, data, refusals, and what never reached the program. */
@DisplayName("浏览器须知")
@TestPropertySource(properties = Visit.IN_MEMORY)
class HeadersIT extends Visit {
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";
    private static final Map<String, String> TOLD = Map.of("content-security-policy", CONTENT, "x-content-type-options", "nosniff", "x-frame-options", "DENY",
        "referrer-policy", "no-referrer", "cross-origin-opener-policy", "same-origin", "cross-origin-resource-policy", "same-origin");
    private static final List<String> NEVER_TOLD = List.of("server", "x-powered-by", "x-application-context", "www-authenticate",
        "access-control-allow-origin");
    private static final String WHO = "Host: localhost\r\nConnection: close\r\nAuthorization: Basic "
        + Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8)) + "\r\n";

    private Map<String, String> headers(String request) {
        var answer = RawHttp.send(port, request);
        return answer.substring(0, answer.indexOf("\r\n\r\n")).lines().skip(1).map(line -> line.split(": ?", 2))
            .collect(Collectors.toMap(pair -> pair[0].toLowerCase(Locale.ROOT), pair -> pair[1], (first, second) -> first + " AND " + second));
    }

    private static void strict(String request, Map<String, String> headers) {
        assertThat(headers).as(request).containsAllEntriesOf(TOLD).containsKeys("permissions-policy", "cache-control").doesNotContainKeys(
            NEVER_TOLD.toArray(String[]::new));
        assertThat(headers.get("cache-control")).as(request).containsAnyOf("no-store", "no-cache").doesNotContain("public");
    }

    @ParameterizedTest @DisplayName("页面、数据、各种不许") @ValueSource(strings = {"GET /", "GET /index.html", "GET /app.js", "GET /app.css",
        "GET /favicon.ico",
        "GET /messages/zh-CN.json", "GET /docs/rules.md", "GET /vendor/nothing.js", "GET /actuator/health", "GET /api/me", "GET /api/balance",
        "HEAD /api/balance",
        "GET /api/nothing", "GET /nothing", "GET /api/people/x/history", "GET /api/balance?at=x", "GET /api/balance?at=%zz", "GET /api/balance?at=%00",
        "GET /api//balance", "GET /api/%2e%2e/x", "GET /api/balance;a=b", "POST /api/posting/exit", "PUT /api/posting/exit",
        "DELETE /", "OPTIONS /api/balance",
        "TRACE /api/balance", "FOO /api/balance", "POST /login", "POST /logout", "GET /error", "GET /v3/api-docs", "GET /%zz", "GET /\u00ff", "GET nothing",
        "GET /api/[]{}|"})
    void everyAnswerIsStrict(String line) {
        strict(line, headers(line + " HTTP/1.1\r\n" + WHO + "\r\n"));
        strict("anonymous " + line, headers(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
    }

    @ParameterizedTest @DisplayName("怪请求头、过长、版本不对") @ValueSource(strings = {"GET / HTTP/9.9\r\nHost: x\r\n\r\n", "GET /api/me HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a b\r\n\r\n", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: odd\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nBad Header: x\r\n\r\n", "CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n", "\u0001 / HTTP/1.1\r\nHost: x\r\n\r\n"})
    void whatNeverReachedTheProgram(String request) {
        strict(request, headers(request));
    }

    @ParameterizedTest @DisplayName("数据一概不留存") @ValueSource(strings = {"/api/me", "/api/balance", "/api/people", "/api/journal", "/v3/api-docs",
        "/api/nothing"})
    void dataIsNotStored(String path) {
        assertThat(headers("GET " + path + " HTTP/1.1\r\n" + WHO + "\r\n").get("cache-control")).contains("no-store");
    }
}
