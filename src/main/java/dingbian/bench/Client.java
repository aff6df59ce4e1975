package dingbian.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** 来客: one connection that is kept alive, with as little of its own as can be, so that the server's time is what is measured. */
final class Client implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final int port;
    private final String headers;
    private Socket socket;
    private InputStream in;

    /** 回信: {@code cookies} as they were set, name=value; {@code last}: the server closes after it. */
    record Reply(int status, List<String> cookies, byte[] body, boolean last) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        private String cookie(String name) {
            return cookies.stream().filter(each -> each.startsWith(name + "=")).findFirst().orElseThrow();
        }
    }

    /** @param headers more of them for each request, each with its CRLF */
    Client(int port, String headers) {
        this.port = port;
        this.headers = headers;
    }

    /** Shows name and password each time. */
    static Client basic(int port, String user, String password) {
        var shown = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Client(port, "Authorization: Basic " + shown + "\r\n");
    }

    /** Signs in once, and keeps the session. */
    static Client session(int port, String user, String password) {
        String token;
        try (var stranger = new Client(port, "")) {
            token = stranger.get("/api/me").cookie("XSRF-TOKEN");
        }
        var shown = "Cookie: " + token + "\r\nX-XSRF-TOKEN: " + token.substring(token.indexOf('=') + 1) + "\r\n";
        try (var guest = new Client(port, shown)) {
            var signedIn = guest.send("POST", "/login", "application/x-www-form-urlencoded", "username=" + user + "&password=" + password);
            return new Client(port, "Cookie: " + token + "; " + signedIn.cookie("JSESSIONID") + "\r\n");
        }
    }

    Reply get(String path) {
        return send("GET", path, null, "");
    }

    Reply post(String path, String json) {
        return send("POST", path, "application/json", json);
    }

    private Reply send(String method, String path, String type, String text) {
        var body = text.getBytes(StandardCharsets.UTF_8);
        var head = new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: 127.0.0.1:").append(port).append("\r\n")
            .append(headers);
        if (type != null) head.append("Content-Type: ").append(type).append("\r\nContent-Length: ").append(body.length).append("\r\n");
        var request = new ByteArrayOutputStream(head.length() + body.length + 2);
        request.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(body);
        try {
            if (socket == null) connect();
            socket.getOutputStream().write(request.toByteArray());
            var reply = Wire.read(in);
            if (reply.last()) close();
            return reply;
        } catch (IOException broken) {
            close();
            throw new UncheckedIOException(broken);
        }
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    @Override public void close() {
        try {
            if (socket != null) socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        socket = null;
    }
}
