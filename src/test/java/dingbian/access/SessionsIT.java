package dingbian.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpSession;

@DisplayName("会话与试错")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {"dingbian.scenario=none", "dingbian.data=target/test-data/sessions",
    "spring.datasource.url=jdbc:h2:mem:sessions;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
    "dingbian.admin-password=correct-horse"})
class SessionsIT {
    private static final List<HttpSession> OPENED = new ArrayList<>();

    /** A clock that stands until a test moves it. */
    static final class Moved extends Clock {
        private Instant now = Instant.parse("2026-01-01T00:00:00Z");

        @Override public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override public Instant instant() {
            return now;
        }
    }

    @TestConfiguration
    static class Watched {
        @Bean @Primary Moved moved() {
            return new Moved();
        }

        @Bean HttpSessionListener watch() {
            return new HttpSessionListener() {
                @Override public void sessionCreated(HttpSessionEvent event) {
                    OPENED.add(event.getSession());
                }
            };
        }
    }

    @LocalServerPort int port;
    @Autowired Moved clock;
    @Autowired PasswordTable held;
    @Autowired Passwords passwords;

    @Test @DisplayName("闲置半小时即止；忙个不停，十二小时也止")
    void aSessionIsNotForEver() {
        var browser = Visitor.browser(port);
        assertThat(browser.login("admin", "correct-horse").statusCode()).isEqualTo(204);
        assertThat(OPENED).isNotEmpty().allMatch(session -> session.getMaxInactiveInterval() == Duration.ofMinutes(30).toSeconds());
        clock.now = clock.now.plus(Duration.ofHours(12)).minusSeconds(1);
        assertThat(browser.get("/api/balance").statusCode()).isEqualTo(200);
        clock.now = clock.now.plusSeconds(1);
        assertThat(browser.get("/api/balance").statusCode()).isEqualTo(401);
        assertThat(browser.login("admin", "correct-horse").statusCode()).isEqualTo(204);
        assertThat(browser.get("/api/balance").statusCode()).isEqualTo(200);
    }

    @Test @DisplayName("多久算久，可以设定；不知何时开始的会话不算数")
    void howLongIsASetting() {
        var sessions = new Sessions(clock, Duration.ofHours(1));
        var session = new MockHttpSession();
        assertThat(sessions.isOver(session)).isTrue();
        sessions.begin(session);
        assertThat(sessions.isOver(session)).isFalse();
        clock.now = clock.now.plus(Duration.ofHours(1));
        assertThat(sessions.isOver(session)).isTrue();
    }

    @Test @DisplayName("会话标识只给本站、不给脚本")
    void theCookieIsOurs() {
        var answer = Visitor.browser(port).login("admin", "correct-horse");
        var cookie = answer.headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith("JSESSIONID")).findFirst().orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
    }

    @Test @DisplayName("自称别的地址，照样计数")
    void noHeaderMakesAnotherAddress() {
        held.addIfMissing("ghost", passwords.encode("battery-staple"), false);
        for (int i = 0; i < 10; i++) assertThat(from("10.0.0." + i, "ghost")).isEqualTo(401);
        assertThat(from("10.0.0.99", "ghost")).isEqualTo(429);
    }

    private int from(String address, String user) {
        var basic = "Basic " + Base64.getEncoder().encodeToString((user + ":wrong").getBytes());
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/balance")).header("Authorization", basic)
            .header("X-Forwarded-For", address).header("Forwarded", "for=" + address).header("X-Real-IP", address).build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
        } catch (java.io.IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    @Test @DisplayName("一个地址换着用户名试，试满一百次也须等")
    void manyNamesFromOneAddress() {
        var attempts = new Attempts(clock);
        for (int i = 0; i < 100; i++) {
            assertThat(attempts.secondsToWait("user" + i, "10.0.0.1")).isZero();
            attempts.failed("user" + i, "10.0.0.1");
        }
        assertThat(attempts.secondsToWait("somebody", "10.0.0.1")).isEqualTo(300);
        attempts.succeeded("somebody", "10.0.0.1");
        assertThat(attempts.secondsToWait("somebody", "10.0.0.1")).isEqualTo(300);
        assertThat(attempts.secondsToWait("somebody", "10.0.0.2")).isZero();
    }
}
