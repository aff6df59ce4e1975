package dingbian.access;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.OfficeEvent;
import dingbian.ledger.OfficeEvent.UserLocked;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@DisplayName("统一登录（OIDC）")
@TestPropertySource(properties = {"dingbian.data=target/test-data/oidc", "server.forward-headers-strategy=native",
    "spring.datasource.url=jdbc:h2:mem:oidc;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"})
class OidcIT extends OfficeIT {
    private static final Provider PROVIDER = new Provider();

    @DynamicPropertySource static void client(DynamicPropertyRegistry settings) {
        var client = "spring.security.oauth2.client.registration.office.";
        settings.add(client + "client-id", () -> Provider.CLIENT);
        settings.add(client + "client-secret", () -> "secret");
        settings.add(client + "client-name", () -> "张掖市统一认证");
        settings.add(client + "scope", () -> "openid");
        settings.add("spring.security.oauth2.client.provider.office.issuer-uri", PROVIDER::issuer);
    }

    private final HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NORMAL).build();

    private HttpResponse<String> get(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
            return browser.send(headers.length == 0 ? request.build() : request.headers(headers).build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }

    private HttpResponse<String> comesAs(String user) {
        PROVIDER.user = user;
        return get("/oauth2/authorization/office");
    }

    @Test @DisplayName("登录页列出统一登录；已开通的用户由此进来，角色照台账")
    void whoWasGrantedComesIn() {
        assertThat(get("/api/me").body()).contains("{\"name\":\"张掖市统一认证\",\"path\":\"oauth2/authorization/office\"}");
        assertThat(comesAs("clerk").uri().getPath()).isEqualTo("/");
        assertThat(get("/api/me").body()).contains("\"user\":\"clerk\"", "\"role\":\"CLERK\"");
        assertThat(get("/api/balance").statusCode()).isEqualTo(200);
    }

    @Test @DisplayName("没有口令的用户也可由此进来；停用后即刻失效")
    void noPasswordIsNeededAndALockHolds() {
        users.write(database, List.of(said(new dingbian.ledger.UserEvent.UserGranted(OfficeEvent.OFFICE, "用户-zhou", "zhou", "AUDITOR", null, "admin", PAPER))));
        comesAs("zhou");
        assertThat(get("/api/balance").statusCode()).isEqualTo(200);
        users.write(database, List.of(said(new UserLocked(OfficeEvent.OFFICE, "zhou", "离岗", PAPER))));
        assertThat(get("/api/balance").statusCode()).isEqualTo(401);
        assertThat(comesAs("zhou").uri().toString()).endsWith("/?login=refused");
        assertThat(Visitor.program(port, "zhou", "").get("/api/balance").statusCode()).isEqualTo(401);
    }

    @Test @DisplayName("没有开通的人进不来，也不因此成为用户")
    void nobodyIsMadeAUser() {
        long before = known.all().size();
        for (var name : new String[] {"stranger", "", "CLERK", "clerk ", "clerk\u0000"}) {
            assertThat(comesAs(name).uri().toString()).as(name).endsWith("/?login=refused");
            assertThat(get("/api/me").body()).contains("\"user\":null");
        }
        assertThat(known.all()).hasSize((int) before);
    }

    @Test @DisplayName("别的密钥签的不认；没有发起的回答不认")
    void aForgedTokenIsNoProof() {
        PROVIDER.honest = false;
        assertThat(comesAs("admin").uri().toString()).endsWith("/?login=refused");
        PROVIDER.honest = true;
        assertThat(get("/login/oauth2/code/office?code=c&state=x").uri().toString()).endsWith("/?login=refused");
        assertThat(get("/api/me").body()).contains("\"user\":null");
    }

    @Test @DisplayName("会话标识从别家回来时带得上（Lax）；经 HTTPS 时只走 HTTPS（Secure）")
    void theCookieOfTheSession() {
        var answer = HttpClient.newHttpClient();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/oauth2/authorization/office"))
            .header("X-Forwarded-Proto", "https").build();
        try {
            var cookie = answer.send(request, BodyHandlers.discarding()).headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("JSESSIONID")).findFirst().orElseThrow();
            assertThat(cookie).contains("SameSite=Lax", "HttpOnly", "Secure");
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(broken);
        }
    }
}
