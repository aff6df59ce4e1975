package dingbian.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@DisplayName("找回管理员口令")
@TestPropertySource(properties = {"dingbian.data=target/test-data/recover",
    "spring.datasource.url=jdbc:h2:mem:recover;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1"})
class RecoverAdminIT extends UserOffice {
    private static final Map<String, String> PAPER = Map.of("document", "甘编办〔2026〕1号", "issuer", "甘州区编办");

    @Test @DisplayName("独任管理员忘了口令：在服务器上找回，记入账中；不是管理员的，找不回")
    void theOnlyAdminComesBack() {
        var console = context.getBean(UserConsole.class);
        var asked = new HashMap<>(PAPER);
        asked.put("user", "admin");
        var said = console.recover(asked, "2026-01-01");
        assertThat(said.lines()).hasSize(2).first().asString().startsWith("PasswordReset at position ");
        assertThat(console.run("admin", FIRST, "list", Map.of(), null).lines()).containsExactly("user: wrong user or password");
        var oneTime = said.lines().get(1);
        assertThat(changed(Visitor.program(port, "admin", oneTime), oneTime, FIRST)).isEqualTo(204);
        assertThat(console.run("admin", FIRST, "history", Map.of("user", "admin"), null).lines()).singleElement().asString()
            .contains("PasswordReset", "\tconsole\t");
        asked.put("user", "nobody");
        assertThat(console.recover(asked, "2026-01-01").lines()).containsExactly("user: user nobody");
        assertThat(console.recover(PAPER, "2026-01-01").lines()).singleElement().asString().contains("user");
    }
}
