package dingbian.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint that exists, with every role: a new one is covered, and denied until the matrix here and in {@link Matrix} opens it. */
class EndpointsByRoleIT extends OfficeIT {
    private static final Set<Role> NOBODY = EnumSet.noneOf(Role.class);
    @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping endpoints;

    private record Call(String method, String path) {}

    private Set<Role> allowed(Call call) {
        var path = call.path();
        if (call.method().equals("GET") && path.matches("/api/people/(erasures|[^/]+/traces)")) return EnumSet.complementOf(EnumSet.of(Role.TOWNSHIP));
        if (call.method().equals("GET") && path.matches("/api/(readings|log/pack|platform/backups)")) return EnumSet.of(Role.AUDITOR, Role.ADMIN);
        if (call.method().equals("GET") && path.startsWith("/api/users")) return EnumSet.of(Role.REVIEWER, Role.AUDITOR, Role.ADMIN);
        if (call.method().equals("GET")) return path.startsWith("/api/") || path.startsWith("/v3/api-docs") ? EnumSet.allOf(Role.class) : NOBODY;
        if (!call.method().equals("POST")) return NOBODY;
        if (path.equals("/api/me/password")) return EnumSet.allOf(Role.class);
        if (path.matches("/api/access/(approve|return)-user")) return EnumSet.of(Role.REVIEWER, Role.ADMIN);
        if (path.startsWith("/api/access/")) return EnumSet.of(Role.ADMIN);
        if (path.equals("/api/people/reveal")) return EnumSet.of(Role.CLERK, Role.AUDITOR, Role.ADMIN);
        if (path.equals("/api/people/propose-erasure")) return EnumSet.of(Role.CLERK, Role.ADMIN);
        if (path.matches("/api/people/(approve|return)-erasure")) return EnumSet.of(Role.REVIEWER, Role.ADMIN);
        if (path.matches("/api/posting/(review|approve|return)-use")) return EnumSet.of(Role.CLERK, Role.REVIEWER, Role.ADMIN);
        if (path.matches("/api/posting/(authorise-use|cancel-slot)")) return EnumSet.of(Role.CLERK, Role.ADMIN);
        if (path.startsWith("/api/posting/")) return EnumSet.of(Role.CLERK, Role.TOWNSHIP, Role.ADMIN);
        if (path.matches("/api/(reform/check-plan|sheets)")) return EnumSet.allOf(Role.class);
        if (path.matches("/api/reform/(rehearse|carry-out)")) return EnumSet.complementOf(EnumSet.of(Role.AUDITOR));
        if (path.matches("/api/reform/(draft-plan|submit-plan|reply-finding|publish-notice)")) return EnumSet.of(Role.CLERK, Role.TOWNSHIP, Role.ADMIN);
        if (path.matches("/api/reform/((review|examine|approve|return)-plan|(open|close)-inspection|answer-question|(raise|close)-finding)")) {
            return EnumSet.of(Role.CLERK, Role.REVIEWER, Role.ADMIN);
        }
        if (path.matches("/api/(platform/backup|log/accept-restore|log/replace-log-key)")) return EnumSet.of(Role.ADMIN);
        if (path.matches("/api/establishment/(approve|return)-limit")) return EnumSet.of(Role.REVIEWER, Role.ADMIN);
        return path.matches("/api/(establishment|reform|audit)/.*") ? EnumSet.of(Role.CLERK, Role.ADMIN) : NOBODY;
    }

    private List<Call> calls() {
        var calls = new ArrayList<Call>();
        endpoints.getHandlerMethods().keySet().forEach(info -> {
            var methods = new TreeSet<String>();
            info.getMethodsCondition().getMethods().forEach(method -> methods.add(method.name()));
            if (methods.isEmpty()) methods.addAll(List.of("GET", "POST"));
            for (var path : info.getPatternValues()) {
                for (var method : methods) calls.add(new Call(method, path.replaceAll("\\{[^}]*}", "x")));
            }
        });
        calls.add(new Call("POST", "/api/none"));
        calls.add(new Call("DELETE", "/api/posting/enter"));
        calls.add(new Call("POST", "/actuator/health"));
        calls.add(new Call("GET", "/actuator/env"));
        calls.add(new Call("GET", "/h2-console/"));
        return calls;
    }

    private static HttpResponse<String> call(Visitor visitor, Call call) {
        return call.method().equals("GET") ? visitor.get(call.path()) : visitor.ask(call.method(), call.path(), "{}");
    }

    @Test @DisplayName("逐个地址、逐个角色：未列明的一律不许")
    void everyEndpointForEveryRole() {
        var calls = calls();
        assertTrue(calls.size() > 30, "the walk found " + calls);
        for (var role : Role.values()) {
            var visitor = program(role);
            for (var call : calls) {
                var answer = call(visitor, call);
                var said = role + " " + call + " " + answer.statusCode() + " " + answer.body();
                assertTrue(answer.statusCode() < 500, said);
                var isOutsideApi = !call.path().startsWith("/api/") && !call.path().startsWith("/v3/");
                if (isOutsideApi) assertEquals(call.method().equals("GET") ? 401 : 403, answer.statusCode(), said);
                else if (!allowed(call).contains(role)) assertEquals(403, answer.statusCode(), said);
                else assertTrue(answer.statusCode() != 401 && (answer.statusCode() != 403 || answer.body().contains("OUT_OF_SCOPE")), said);
            }
        }
    }

    @Test @DisplayName("未登录者，除公开地址外一律先登录")
    void nobodyUnknownComesIn() {
        for (var call : calls()) {
            var answer = call(browser(), call);
            var said = call + " " + answer.statusCode() + " " + answer.body();
            if (call.path().equals("/api/me")) assertEquals(200, answer.statusCode(), said);
            else if (call.method().equals("GET") || call.path().startsWith("/api/")) assertEquals(401, answer.statusCode(), said);
            else assertEquals(403, answer.statusCode(), said);
            assertTrue(answer.headers().firstValue("WWW-Authenticate").isEmpty(), said);
        }
    }

    @Test @DisplayName("页面文件与健康检查不必登录，只许读取")
    void thePageIsPublic() {
        for (var path : List.of("/", "/index.html", "/app.js", "/audit/nothing.js", "/actuator/health", "/favicon.ico")) {
            var status = browser().get(path).statusCode();
            assertTrue(status == 200 || status == 404, path + " " + status);
            assertEquals(403, browser().ask("POST", path, "{}").statusCode(), path);
        }
        for (var path : List.of("/api/", "/api", "/api/nothing", "/v3/api-docs", "/v3/api-docs.yaml",
                "/error", "/application.yml", "/audit/../api/balance", "/messages.properties")) {
            var status = browser().get(path).statusCode();
            assertTrue(status == 401 || status == 400, path + " " + status);
        }
    }

    @Test @DisplayName("可办事项与权限表一致：列出的都不被拒，没列出的都被拒")
    void whatIsOfferedIsWhatMayBePosted() {
        for (var role : Role.values()) {
            var offered = program(role).get("/api/me").body();
            for (var call : calls()) {
                if (!call.method().equals("POST") || !call.path().matches("/api/(?!me/|none).*")) continue;
                assertEquals(allowed(call).contains(role), offered.contains('"' + call.path().substring("/api/".length()) + '"'), role + " " + call);
            }
        }
    }
}
