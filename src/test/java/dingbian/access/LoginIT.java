package dingbian.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dingbian.ledger.OfficeEvent;
import dingbian.ledger.OfficeEvent.UserLocked;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LoginIT extends OfficeIT {
    @Test @DisplayName("登录、办事、退出")
    void signInAndOut() {
        var browser = browser();
        assertTrue(browser.get("/api/me").body().contains("\"user\":null"));
        var before = browser.cookie("XSRF-TOKEN");
        assertEquals(204, browser.login("township", PASSWORD).statusCode());
        var me = browser.get("/api/me").body();
        assertTrue(me.contains("\"user\":\"township\"") && me.contains("\"organ\":\"620702103\"")
            && me.contains("\"mayWrite\":true") && me.contains("\"users\":null"), me);
        assertNotEquals(before, browser.cookie("XSRF-TOKEN"));
        assertEquals(403, browser.ask("POST", "/api/posting/exit", "{}").statusCode());
        assertEquals(400, browser.postWithToken("/api/posting/exit", "application/json", "{}").statusCode());
        assertEquals(204, browser.postWithToken("/logout", "application/json", "").statusCode());
        assertTrue(browser.get("/api/me").body().contains("\"user\":null"));
    }

    @Test @DisplayName("登录时更换会话编号；会话 cookie 不给脚本，不给别的网站")
    void aSessionIsNewAtLogin() {
        var browser = browser();
        browser.login("clerk", PASSWORD);
        var first = browser.cookie("JSESSIONID");
        var answer = browser.login("clerk", PASSWORD);
        assertNotEquals(first, browser.cookie("JSESSIONID"));
        var cookie = answer.headers().allValues("Set-Cookie").stream().filter(each -> each.startsWith("JSESSIONID")).findFirst().orElseThrow();
        assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
    }

    @Test @DisplayName("没有配置统一登录，就没有这道门")
    void noOidcWithoutConfiguration() {
        assertTrue(browser().get("/api/me").body().contains("\"oidc\":[]"));
        assertEquals(401, browser().get("/oauth2/authorization/office").statusCode());
        assertEquals(401, browser().get("/login/oauth2/code/office?code=c&state=x").statusCode());
    }

    @Test @DisplayName("口令不对：401，不说是用户还是口令不对")
    void wrongIsWrong() {
        for (var pair : new String[][] {{"auditor", "x"}, {"nobody", "x"}, {"auditor", "x".repeat(100)}, {"a%00b", "x"}, {"", ""}}) {
            var answer = browser().login(pair[0], pair[1]);
            assertTrue(answer.statusCode() == 401 && answer.body().contains("WRONG_PASSWORD") || pair[0].equals("a%00b") && answer.statusCode() == 400,
                pair[0] + answer.statusCode() + answer.body());
        }
        assertEquals(401, Visitor.program(port, "auditor", "y").get("/api/me").statusCode());
        assertEquals(403, browser().ask("POST", "/login", "").statusCode());
    }

    @Test @DisplayName("用户停用、改角色、改口令，下一次请求即失效")
    void aChangeHoldsAtOnce() {
        var browser = browser();
        browser.login("reviewer", PASSWORD);
        var program = program(Role.REVIEWER);
        assertEquals(404, browser.get("/api/nothing").statusCode());
        assertEquals(404, program.get("/api/nothing").statusCode());
        users.write(database, List.of(said(new UserLocked(OfficeEvent.OFFICE, "reviewer", "离岗", PAPER))));
        try {
            assertEquals(401, browser.get("/api/nothing").statusCode());
            assertEquals(401, program.get("/api/nothing").statusCode());
            assertEquals(401, browser().login("reviewer", PASSWORD).statusCode());
        } finally {
            database.update("delete from office_user where username = 'reviewer'");
            grant("reviewer", Role.REVIEWER, null);
        }
    }

    @Test @DisplayName("没有演示时，演示用户不得登录")
    void noDemoUserWithoutDemo() {
        database.update("delete from office_user where username = 'auditor'");
        database.update("update user_password set demo = true where username = 'auditor'");
        assertEquals(401, program(Role.AUDITOR).get("/api/nothing").statusCode());
        held.removeDemo();
        grant("auditor", Role.AUDITOR, null);
        assertEquals(404, program(Role.AUDITOR).get("/api/nothing").statusCode());
    }

    @Test @DisplayName("连错十次，须等")
    void tenFailuresThenWait() {
        grant("victim", Role.REVIEWER, null);
        for (int i = 0; i < 10; i++) assertEquals(401, Visitor.program(port, "victim", "x").get("/api/nothing").statusCode());
        var answer = Visitor.program(port, "victim", PASSWORD).get("/api/nothing");
        assertEquals(429, answer.statusCode());
        assertTrue(Long.parseLong(answer.headers().firstValue("Retry-After").orElseThrow()) > 200);
        assertEquals(404, program(Role.CLERK).get("/api/nothing").statusCode());
    }

    @Test @DisplayName("页面只许用自己的文件；数据不留存")
    void headersAreStrict() {
        var answer = program(Role.CLERK).get("/api/me");
        assertTrue(answer.headers().firstValue("Content-Security-Policy").orElseThrow().startsWith("default-src 'none'; script-src 'self'; style-src 'self'"));
        assertTrue(answer.headers().firstValue("Cache-Control").orElseThrow().contains("no-store"));
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("no-referrer", answer.headers().firstValue("Referrer-Policy").orElseThrow());
        assertTrue(answer.headers().allValues("Set-Cookie").isEmpty());
    }
}
