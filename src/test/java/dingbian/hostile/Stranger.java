package dingbian.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/** 来者: sends anything; waits long, but not for ever. */
final class Stranger {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String[] JSON = {"Content-Type", "application/json"};
    private final HttpClient http = HttpClient.newHttpClient();
    private final String office;
    private final String who;

    Stranger(int port, String user, String password) {
        office = "http://127.0.0.1:" + port;
        who = "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    Reply get(String question) {
        return send("GET", question, new byte[0]);
    }

    Reply post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8));
    }

    Reply post(String path, byte[] json) {
        return send("POST", path, json, JSON);
    }

    /** @param headers name, value, name, value … */
    Reply send(String method, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(office + path)).timeout(PATIENCE).header("Authorization", who)
            .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) request.headers(headers);
        var asked = method + " " + path + " " + String.join(" ", headers) + "\n" + new String(body, StandardCharsets.UTF_8);
        try {
            return Reply.of(asked, http.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new AssertionError("no answer: " + asked, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    JsonNode description() {
        return get("/v3/api-docs").json();
    }
}
