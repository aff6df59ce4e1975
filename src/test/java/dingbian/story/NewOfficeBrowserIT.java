package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 新启用的单位: nobody has recorded anything yet, and every screen says so. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:newoffice;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
    "dingbian.data=target/test-data/newoffice", "dingbian.scenario=none", "dingbian.admin-password=" + NewOfficeBrowserIT.PASSWORD})
@DisplayName("新启用的单位")
class NewOfficeBrowserIT {
    static final String PASSWORD = "correct-horse";
    @LocalServerPort int port;

    @Test @DisplayName("账上什么也没有：从今天起，先建账；每一屏都说明，没有一屏转个不停")
    void everyScreenOfAnEmptyLedgerSaysSo() throws IOException {
        try (var chrome = new Chrome("http://localhost:" + port)) {
            var page = chrome.open(Chrome.DESK, 768);
            chrome.go(page, "");
            page.fill("#user", "admin");
            page.fill("#password", PASSWORD);
            page.keyboard().press("Enter");
            assertThat(page.locator(".overview .state a")).hasText("建账 ›");
            assertThat(page.locator("button.mark")).hasCount(0);
            assertThat(page.locator("#at")).hasValue((String) page.evaluate("() => new Date(Date.now() + 8 * 3600e3).toISOString().slice(0, 10)"));
            Chrome.picture(page, "new-office");
            for (var screen : Screens.of(chrome, page, "room=")) {
                chrome.go(page, screen);
                Screens.rests(page);
                Axe.findsNothing(page, screen);
            }
            opensTheDistrict(chrome, page);
            assertThat(chrome.complaints).isEmpty();
        }
    }

    private static void opensTheDistrict(Chrome chrome, Page page) {
        chrome.go(page, "");
        page.locator(".overview .state a").click();
        page.fill("#f-organ", "620702");
        page.fill("#f-name", "甘州区");
        page.selectOption("#f-level", "DISTRICT");
        page.fill("#f-basis-document", "甘机编〔2026〕1号");
        page.fill("#f-basis-issuer", "甘州区机构编制委员会");
        assertThat(page.locator(".allowed")).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".saved")).isVisible();
    }
}
