package dingbian.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Somebody at the door: a program (user and password each time), or a browser (cookies, and the token of the page). */
final class Visitor {
    private final String office;
    private final String basic;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

    private Visitor(int port, String basic) {
        this.office = "http://127.0.0.1:" + port;
        this.basic = basic;
    }

    static Visitor program(int port, String user, String password) {
        return new Visitor(port, "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    static Visitor browser(int port) {
        return new Visitor(port, null);
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream().filter(each -> each.getName().equals(name)).map(each -> each.getValue()).findFirst().orElse(null);
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(office + path)).GET());
    }

    HttpResponse<String> ask(String method, String path, String json) {
        return send(HttpRequest.newBuilder(URI.create(office + path)).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(json)));
    }

    HttpResponse<String> postWithToken(String path, String contentType, String body) {
        return send(HttpRequest.newBuilder(URI.create(office + path)).header("Content-Type", contentType).header("X-XSRF-TOKEN", "" + cookie("XSRF-TOKEN"))
            .POST(BodyPublishers.ofString(body)));
    }

    HttpResponse<String> login(String user, String password) {
        get("/api/me");
        return postWithToken("/login", "application/x-www-form-urlencoded", "username=" + user + "&password=" + password);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (basic != null) request.header("Authorization", basic);
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
