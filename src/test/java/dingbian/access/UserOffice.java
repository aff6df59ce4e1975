package dingbian.access;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.Dingbian;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An office of two nodes on one database, whose users are managed by HTTP. All users but the first admin have the same password. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"dingbian.key-file=src/test/resources/office.key", "dingbian.scenario=none",
    "dingbian.admin-password=" + UserOffice.FIRST})
abstract class UserOffice {
    static final String FIRST = "correct-horse", OWN = "battery-staple";
    private static final String BASIS = "\"basis\":{\"document\":\"甘编办〔2026〕1号\",\"issuer\":\"甘州区编办\",\"effectiveOn\":\"2026-01-01\"}";
    @LocalServerPort int port;
    @Autowired ConfigurableApplicationContext context;
    @Autowired JdbcTemplate jdbc;
    private ConfigurableApplicationContext second;

    @AfterEach void closeTheSecondNode() {
        if (second != null) second.close();
    }

    int secondNode() {
        var source = List.of("url", "username", "password").stream()
            .map(each -> "--spring.datasource." + each + "=" + context.getEnvironment().getProperty("spring.datasource." + each, "")).toList();
        second = new SpringApplicationBuilder(Dingbian.class).run(source.get(0), source.get(1), source.get(2), "--server.port=0", "--dingbian.scenario=none",
            "--dingbian.key-file=src/test/resources/office.key", "--dingbian.data=" + context.getEnvironment().getProperty("dingbian.data"));
        return ((WebServerApplicationContext) second).getWebServer().getPort();
    }

    HttpResponse<String> does(String user, String verb, String fields) {
        var password = user.equals("admin") ? FIRST : OWN;
        return Visitor.program(port, user, password).ask("POST", "/api/access/" + verb, "{" + fields + "," + BASIS + "}");
    }

    void proposed(String matter, String user, String role) {
        var answer = does("admin", "propose-user", "\"matter\":\"%s\",\"user\":\"%s\",\"role\":\"%s\"".formatted(matter, user, role));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    int approved(String by, String matter) {
        return does(by, "approve-user", "\"matter\":\"" + matter + "\"").statusCode();
    }

    HttpResponse<String> fetched(String user) {
        return Visitor.program(port, "admin", FIRST).ask("POST", "/api/access/one-time-password", "{\"user\":\"" + user + "\"}");
    }

    static String password(HttpResponse<String> fetched) {
        return JsonMapper.shared().readTree(fetched.body()).path("password").asString();
    }

    static int changed(Visitor who, String from, String to) {
        return who.ask("POST", "/api/me/password", "{\"oldPassword\":\"" + from + "\",\"newPassword\":\"" + to + "\"}").statusCode();
    }

    int arrives(String user) {
        var oneTime = password(fetched(user));
        return changed(Visitor.program(port, user, oneTime), oneTime, OWN);
    }

    JsonNode user(String name) {
        for (var row : JsonMapper.shared().readTree(Visitor.program(port, "admin", FIRST).get("/api/users").body()).path("rows")) {
            if (row.path("user").asString().equals(name)) return row;
        }
        return null;
    }
}
