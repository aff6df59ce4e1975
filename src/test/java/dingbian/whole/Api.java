package dingbian.whole;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of a running program, as one user asks it by HTTP Basic. */
public record Api(String base, String user, String password) {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public JsonNode ask(String question) {
        return send(HttpRequest.newBuilder(URI.create(base + "/api/" + question)).GET());
    }

    public JsonNode tell(String post, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(base + "/api/" + post)).header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private JsonNode send(HttpRequest.Builder request) {
        var name = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
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
