package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 核查: an auditor follows a finding to its acts, a stretch of time to its papers, and a corrected figure to what corrected it. */
@DisplayName("核查")
class AuditBrowserIT extends BrowserIT {
    private static final String ROOM = "at=2011-03-31&room=findings&tab=";
    private static final Map<String, String> TABS = Map.of("findings", "tr.group", "changes", ".counts-table tbody tr", "revisions", "table.plain tbody tr",
        "journal", "table.acts tbody tr", "readings", ".readings tbody tr");

    private static Page settled(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    @Test @DisplayName("由问题到所据各事，到流水，到同一文件所记的全部；由数到事")
    void aFindingLeadsToItsActsAndANumberToItsDocuments() {
        var page = sitsDown("auditor");
        chrome.go(page, ROOM + "findings&type=OVER_QUOTA");
        page.locator("td.do button").first().click();
        page.locator(".evidence-list .document").first().click();
        assertThat(page.locator("dialog .act-paper")).containsText("号");
        assertThat(page).hasURL(Pattern.compile("panel=act"));
        Axe.findsNothing(settled(page), "act");
        Chrome.picture(page, "audit-act");
        page.locator("dialog .num").first().click();
        assertThat(page.locator("dialog .sum strong")).isVisible();
        page.locator("dialog table.lines tbody td .link").first().click();
        assertThat(page.locator("dialog table.acts").last()).isVisible();
        page.locator("dialog .actions button").first().click();
        assertThat(page.locator("#journal-title")).isVisible();
        var document = page.inputValue("#by-document");
        assertThat(document).isNotBlank();
        assertThat(page.locator("table.acts tbody tr").first()).containsText(document);
        page.reload();
        assertThat(page.locator("table.acts tbody tr").first()).containsText(document);
        chrome.go(page, "at=2011-03-31&panel=act~999999999");
        assertThat(page.locator("dialog .state")).isVisible();
    }

    @Test @DisplayName("两日之间的增减点数得单；一日之数前后所知不同，各自说明来历")
    void changesAreCountedAndRevisionsAreTraced() {
        var page = sitsDown("auditor");
        chrome.go(page, ROOM + "changes");
        page.locator(".counts-table tbody button[title*='下编']").first().click();
        assertThat(page.locator("table.acts tbody .tag.LEFT").first()).isVisible();
        assertThat(page.locator("table.acts tbody .tag:not(.LEFT):not(.reversal)")).hasCount(0);
        chrome.go(page, ROOM + "revisions");
        var row = page.locator("table.plain tbody tr").first();
        var earlier = row.locator("td.n .num").first().innerText();
        row.locator("td.do button").click();
        assertThat(page.locator(".evidence-list .document").first()).isVisible();
        row.locator("td.n .num").first().click();
        assertThat(page.locator("dialog .sum strong")).hasText(earlier);
    }

    @Test @DisplayName("五项都无障碍，手机上不溢出；查阅登记只给审计员和管理员看")
    void everyTabIsAccessibleAndReadingsAreForWhomTheOfficeTrusts() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-03-31&room=people&organ=620702103");
        assertThat(page.locator("table.roster tbody tr").first()).isVisible();
        TABS.forEach((tab, sign) -> {
            chrome.go(page, ROOM + tab);
            page.waitForSelector(sign);
            Axe.findsNothing(settled(page), tab);
            Chrome.picture(page, "audit-" + tab);
        });
        var phone = chrome.login(chrome.open(Chrome.PHONE, 844), "clerk");
        for (var tab : TABS.keySet()) {
            chrome.go(phone, ROOM + tab);
            settled(phone);
            assertThat(Chrome.overflow(phone)).as(tab).isZero();
        }
        chrome.go(phone, ROOM + "readings");
        phone.waitForSelector(".findings tr.group");
        assertThat(phone.locator(".room-tabs a")).hasCount(4);
    }
}
