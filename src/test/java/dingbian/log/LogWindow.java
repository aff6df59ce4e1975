package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.platform.Clerk;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 存证窗口 asked by a program, after some work was done. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:logweb;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
    "dingbian.key-file=src/test/resources/office.key", "dingbian.scenario=none", "dingbian.admin-password=correct-horse"})
abstract class LogWindow {
    static final Random RANDOM = new Random(20110331);
    @LocalServerPort int port;
    @Autowired ApplicationContext context;

    record Reply(int status, JsonNode body) {}

    private HttpRequest request(String question) {
        var basic = "Basic " + Base64.getEncoder().encodeToString("admin:correct-horse".getBytes());
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/log/").resolve(question)).header("Authorization", basic).build();
    }

    Reply get(String question) {
        try {
            var answer = HttpClient.newHttpClient().send(request(question), BodyHandlers.ofString());
            return new Reply(answer.statusCode(), JsonMapper.shared().readTree(answer.body()));
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    @BeforeEach void someWorkIsDone() {
        var clerk = new Clerk(context);
        if (get("head").body().path("size").asInt() == 0) clerk.openOffice(1_000);
        for (int i = 0; i < 9; i++) clerk.enter("900000001", RANDOM);
    }

    byte[] bytes(String question) {
        try {
            var answer = HttpClient.newHttpClient().send(request(question), BodyHandlers.ofByteArray());
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment", "dingbian-");
            return answer.body();
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
