package dingbian.access;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.platform.Window;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** An office from its first start on: what holds of its users, on either database, seen by HTTP, and by a second node. */
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class UserLaws extends UserOffice {
    @Test @Order(1) @DisplayName("新办公室：账是空的，首名管理员不在账内，核账无差")
    void theFirstAdminStandsOutside() {
        assertThat(jdbc.queryForObject("select count(*) from domain_event", Long.class)).isZero();
        assertThat(user("admin").toString()).contains("\"origin\":\"FIRST\"", "\"password\":\"SET\"");
        assertThat(new Window(context).fsck()).isEmpty();
    }

    @Test @Order(2) @DisplayName("首名管理员独自开通一名审核员；此后须由另一人开通")
    void fromThenOnItTakesTwo() {
        proposed("用户-1", "wang", "REVIEWER");
        assertThat(approved("admin", "用户-1")).isEqualTo(200);
        assertThat(arrives("wang")).isEqualTo(204);
        proposed("用户-2", "sun", "CLERK");
        var own = does("admin", "approve-user", "\"matter\":\"用户-2\"");
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("MAKER_IS_CHECKER");
        assertThat(Visitor.program(port, "wang", OWN).get("/api/users").body()).contains("\"proposals\":[{\"user\":\"sun\"");
        assertThat(approved("wang", "用户-2")).isEqualTo(200);
        assertThat(arrives("sun")).isEqualTo(204);
        assertThat(Visitor.program(port, "sun", OWN).get("/api/me").body()).contains("\"role\":\"CLERK\"");
        assertThat(user("sun").toString()).contains("\"origin\":\"LEDGER\"", "\"enabled\":true", "\"password\":\"SET\"");
    }

    @Test @Order(3) @DisplayName("一次性口令：只取一次，改了口令才可办事；不在事件、回执、日志、数据库里")
    void aOneTimePasswordIsForOneSignIn(CapturedOutput output) {
        proposed("用户-3", "qian", "CLERK");
        assertThat(fetched("qian").statusCode()).as("not granted yet").isEqualTo(404);
        assertThat(approved("wang", "用户-3")).isEqualTo(200);
        var oneTime = password(fetched("qian"));
        assertThat(fetched("qian").statusCode()).isEqualTo(409);
        var qian = Visitor.program(port, "qian", oneTime);
        var page = Visitor.browser(port);
        assertThat(page.login("qian", oneTime).statusCode()).isEqualTo(204);
        assertThat(page.get("/api/me").body()).contains("\"passwordMustChange\":true");
        assertThat(page.get("/api/balance").statusCode()).isEqualTo(403);
        for (var answer : List.of(qian.get("/api/me"), qian.get("/api/balance"), qian.get("/v3/api-docs"), qian.ask("POST", "/api/posting/enter", "{}"))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("PASSWORD_MUST_CHANGE");
        }
        assertThat(changed(qian, oneTime, "password")).isEqualTo(400);
        assertThat(changed(qian, oneTime, oneTime)).isEqualTo(400);
        assertThat(changed(qian, "wrong-one", OWN)).isEqualTo(400);
        assertThat(changed(qian, oneTime, OWN)).isEqualTo(204);
        assertThat(qian.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(Visitor.program(port, "qian", OWN).get("/api/me").body()).contains("\"passwordMustChange\":false");
        assertThat(output.getAll()).doesNotContain(oneTime).doesNotContain(OWN);
        for (var column : List.of("payload from domain_event", "meta_data from domain_event", "answer from answered", "password_hash from user_password")) {
            assertThat(jdbc.queryForList("select " + column, String.class)).noneMatch(text -> text.contains(oneTime) || text.contains(OWN));
        }
    }

    @Test @Order(4) @DisplayName("改口令：本会话继续、编号更换，其他会话即止")
    void otherSessionsEndWithThePassword() {
        var one = Visitor.browser(port);
        var other = Visitor.browser(port);
        assertThat(one.login("qian", OWN).statusCode()).isEqualTo(204);
        assertThat(other.login("qian", OWN).statusCode()).isEqualTo(204);
        var before = one.cookie("JSESSIONID");
        var change = "{\"oldPassword\":\"" + OWN + "\",\"newPassword\":\"another-staple\"}";
        assertThat(one.postWithToken("/api/me/password", "application/json", change).statusCode()).isEqualTo(204);
        assertThat(one.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(one.get("/api/balance").statusCode()).isEqualTo(200);
        assertThat(other.get("/api/balance").statusCode()).isEqualTo(401);
    }

    @Test @Order(5) @DisplayName("停用、改角色、重置口令：另一节点的会话与程序也即刻失效")
    void aChangeHoldsAtOnceOnEveryNode() {
        var there = secondNode();
        var browser = Visitor.browser(there);
        assertThat(browser.login("sun", OWN).statusCode()).isEqualTo(204);
        var program = Visitor.program(there, "sun", OWN);
        assertThat(program.get("/api/balance").statusCode()).isEqualTo(200);
        proposed("用户-4", "sun", "AUDITOR");
        assertThat(approved("wang", "用户-4")).isEqualTo(200);
        assertThat(browser.get("/api/balance").statusCode()).as("a session of the old role").isEqualTo(401);
        assertThat(program.ask("POST", "/api/posting/enter", "{}").statusCode()).as("an auditor writes nothing").isEqualTo(403);
        assertThat(does("admin", "reset-password", "\"user\":\"sun\"").statusCode()).isEqualTo(200);
        assertThat(program.get("/api/balance").statusCode()).as("the old password").isEqualTo(401);
        assertThat(arrives("sun")).isEqualTo(204);
        assertThat(browser.login("sun", OWN).statusCode()).isEqualTo(204);
        assertThat(does("admin", "lock-user", "\"user\":\"sun\",\"reason\":\"离岗\"").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/balance").statusCode()).isEqualTo(401);
        assertThat(program.get("/api/balance").statusCode()).isEqualTo(401);
        assertThat(fetched("sun").statusCode()).isEqualTo(404);
        proposed("用户-5", "sun", "CLERK");
        assertThat(approved("wang", "用户-5")).isEqualTo(200);
        assertThat(program.get("/api/balance").statusCode()).as("whoever was locked needs a new password").isEqualTo(401);
        assertThat(user("sun").toString()).contains("\"password\":\"NONE\"");
    }

    @Test @Order(6) @DisplayName("首名管理员移交：先有第二名，再停用；账里说他停用，就不得登录")
    void theFirstAdminHandsOver() {
        assertThat(does("admin", "lock-user", "\"user\":\"admin\",\"reason\":\"移交\"").body()).contains("LAST_ADMIN");
        proposed("用户-6", "zhao", "ADMIN");
        assertThat(approved("wang", "用户-6")).isEqualTo(200);
        assertThat(does("admin", "lock-user", "\"user\":\"admin\",\"reason\":\"移交\"").body()).as("zhao has no password yet").contains("LAST_ADMIN");
        assertThat(arrives("zhao")).isEqualTo(204);
        assertThat(does("zhao", "lock-user", "\"user\":\"admin\",\"reason\":\"移交\"").statusCode()).isEqualTo(200);
        assertThat(Visitor.program(port, "admin", FIRST).get("/api/users").statusCode()).isEqualTo(401);
        var history = Visitor.program(port, "zhao", OWN).get("/api/users/history?user=admin").body();
        assertThat(history).contains("\"type\":\"UserLocked\"", "\"by\":\"zhao\"", "\"reason\":\"移交\"");
    }

    @Test @Order(7) @DisplayName("库里改了角色、添了口令：核账查得出，重建改得回")
    void aRoleChangedByHandIsFound() {
        var window = new Window(context);
        assertThat(window.fsck()).isEmpty();
        jdbc.update("update office_user set role = 'ADMIN' where username = 'wang'");
        assertThat(window.fsck()).isNotEmpty().allMatch(row -> row.startsWith("office_user"));
        jdbc.update("update office_user set role = 'REVIEWER' where username = 'wang'");
        jdbc.update("insert into user_password (username, password_hash, since, one_time, demo) values ('mallory', 'x', 0, false, false)");
        assertThat(window.fsck()).singleElement().asString().contains("mallory");
        jdbc.update("delete from user_password where username = 'mallory'");
        assertThat(window.fsck()).isEmpty();
    }

    @Test @Order(8) @DisplayName("重建期间用户表不全：谁也不得进来")
    void nobodyComesInWhileTheUsersAreWrittenAgain() {
        var browser = Visitor.browser(port);
        browser.login("zhao", OWN);
        jdbc.update("update ledger_head set tables_position = 0 where id = 1");
        try {
            assertThat(Visitor.program(port, "zhao", OWN).get("/api/users").statusCode()).isEqualTo(503);
            assertThat(browser.get("/api/users").statusCode()).isEqualTo(503);
        } finally {
            jdbc.update("update ledger_head set tables_position = position where id = 1");
        }
        assertThat(browser.get("/api/users").statusCode()).isEqualTo(200);
    }
}
