package dingbian.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 甘州区 running: the program with its scenario, asked through its API as an auditor asks it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:ganzhou;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
    "dingbian.data=target/test-data/ganzhou", "dingbian.scenario=ganzhou-2011"})
abstract class GanzhouIT {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @LocalServerPort int port;

    String base() {
        return "http://localhost:" + port;
    }

    JsonNode ask(String question) {
        return send("auditor", HttpRequest.newBuilder(URI.create(base() + "/api/" + question)).GET());
    }

    JsonNode tell(String user, String post, String body) {
        return send(user, HttpRequest.newBuilder(URI.create(base() + "/api/" + post)).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode send(String user, HttpRequest.Builder request) {
        var name = Base64.getEncoder().encodeToString((user + ":dingbian").getBytes(StandardCharsets.UTF_8));
        try {
            return JSON.readTree(HTTP.send(request.header("Authorization", "Basic " + name).build(), HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
