package dingbian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@DisplayName("控制台上管用户：同一个窗口，同样的规则")
@TestPropertySource(properties = {"dingbian.data=target/test-data/console",
    "spring.datasource.url=jdbc:h2:mem:console;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"})
class UserConsoleIT extends UserOffice {
    private static final Map<String, String> PAPER = Map.of("document", "甘编办〔2026〕1号", "issuer", "甘州区编办");

    private UserConsole.Said says(String as, String password, String verb, String... fields) {
        var all = new HashMap<>(PAPER);
        for (int i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        return context.getBean(UserConsole.class).run(as, password, verb, all, "2026-01-01");
    }

    @Test @DisplayName("申请、开通、取口令、登录、重置、停用、列出")
    void aUserFromProposalToLock() {
        assertThat(says("admin", FIRST, "propose", "matter", "用户-1", "user", "wang", "role", "REVIEWER").good()).isTrue();
        assertThat(says("admin", FIRST, "approve", "matter", "用户-1").lines()).containsExactly("UserGranted at position 2");
        var oneTime = says("admin", FIRST, "one-time-password", "user", "wang").lines().get(0);
        assertThat(says("wang", oneTime, "list").lines()).singleElement().asString().contains("must change");
        assertThat(changed(Visitor.program(port, "wang", oneTime), oneTime, OWN)).isEqualTo(204);
        assertThat(says("wang", OWN, "list").lines()).containsExactly("admin\tADMIN\t-\tenabled\tSET\tFIRST", "wang\tREVIEWER\t-\tenabled\tSET\tLEDGER");
        assertThat(says("wang", OWN, "propose", "matter", "用户-2", "user", "sun", "role", "CLERK").lines()).containsExactly("user: wang may not propose");
        assertThat(says("admin", FIRST, "propose", "matter", "用户-2", "user", "sun", "role", "CLERK").good()).isTrue();
        assertThat(says("admin", FIRST, "approve", "matter", "用户-2").lines()).singleElement().asString().contains("MAKER_IS_CHECKER");
        assertThat(says("wang", OWN, "return", "matter", "用户-2", "reason", "不需要").good()).isTrue();
        assertThat(says("admin", FIRST, "reset-password", "user", "wang").good()).isTrue();
        assertThat(says("wang", OWN, "list").lines()).containsExactly("user: wrong user or password");
        assertThat(says("admin", FIRST, "lock", "user", "wang", "reason", "离岗").good()).isTrue();
        assertThat(says("admin", FIRST, "history", "user", "wang").lines()).hasSize(4).allMatch(line -> line.contains("甘编办〔2026〕1号"));
    }

    @Test @DisplayName("口令不对、缺项、查无此人：都说清楚")
    void whatIsWrongIsSaid() {
        assertThat(says("admin", "wrong", "list").lines()).containsExactly("user: wrong user or password");
        assertThat(says("nobody", FIRST, "list").good()).isFalse();
        assertThat(says("admin", FIRST, "propose", "user", "X").lines()).singleElement().asString().contains("matter", "user", "role");
        assertThat(says("admin", FIRST, "lock", "user", "nobody", "reason", "离岗").lines()).containsExactly("user: user nobody");
    }
}
