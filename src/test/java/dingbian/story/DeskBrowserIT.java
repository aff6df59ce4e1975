package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 窗口: signing in, finding a person, and recording a move, in a real browser, on the scenario. */
@DisplayName("窗口")
class DeskBrowserIT extends BrowserIT {
    private static final String END = "2011-06-30"; // after the last move of the scenario

    @Test void theLoginPageNamesTheDemoUsersAndRefusesAWrongPassword() {
        var page = chrome.open(Chrome.DESK, 768);
        chrome.go(page, "");
        assertThat(page.locator(".demo-users li")).hasCount(5);
        Chrome.picture(page, "login");
        page.fill("#user", "clerk");
        page.fill("#password", "wrong");
        page.click("button.main");
        assertThat(page.locator("p.trouble")).isVisible();
        chrome.complaints.removeIf(complaint -> complaint.contains("401"));
        page.locator(".demo-users li button").first().click();
        page.click("button.main");
        assertThat(page.locator("table.townships tbody tr")).hasCount(18);
    }

    @Test void peopleAreFoundByName() {
        var page = sitsDown("auditor");
        var someone = chrome.ask(page, "people?at=2011-03-31&organ=620702103").path("rows").get(0);
        chrome.go(page, "at=2011-03-31&room=people");
        page.fill("#q", someone.path("name").asString());
        assertThat(page.locator("table.roster tbody")).containsText(someone.path("idNumber").asString());
        assertThat(page).hasURL(Pattern.compile("q="));
        Chrome.picture(page, "people");
    }

    @Test void aTransferIsRefusedWithItsNumbersAndThenRecorded() {
        var page = sitsDown("clerk");
        var move = Vacancy.find(question -> chrome.ask(page, question + "&at=" + END));
        chrome.go(page, "at=" + END + "&room=move&act=transfer");
        assertThat(page.locator(".outcome .waiting")).isVisible();
        page.fill("#f-person", move.name());
        page.locator("[role=option]", new Page.LocatorOptions().setHasText(move.idNumber())).first().click();
        page.fill("#f-basis-document", "甘机编办[2011]99号");
        page.fill("#f-basis-issuer", "甘州区机构编制委员会办公室");
        choose(page, move.fullOrgan(), move.fullUnit(), move.kind());
        assertThat(page.locator(".refusal .facts dd").first()).isVisible();
        assertThat(page.locator("button[type=submit]")).isDisabled();
        Chrome.picture(page, "transfer-refused");
        page.reload();
        assertThat(page.locator("#f-basis-document")).hasValue("甘机编办[2011]99号");
        choose(page, move.freeOrgan(), move.freeUnit(), move.kind());
        assertThat(page.locator(".effect tbody tr").first()).isVisible();
        Chrome.picture(page, "transfer-allowed");
        page.click("button[type=submit]");
        assertThat(page.locator(".saved")).isVisible();
        Chrome.picture(page, "transfer-recorded");
        var found = chrome.ask(page, "people/" + move.person() + "/history?at=" + END).path("rows");
        assertThat(Vacancy.stream(found).map(row -> row.path("organ").asString())).contains(move.freeOrgan());
    }

    private static void choose(Page page, String organ, String unit, String kind) {
        page.selectOption("#f-toOrgan", organ);
        assertThat(page.locator("#f-toUnit option[value='" + unit + "']")).hasCount(1);
        page.selectOption("#f-toUnit", unit);
        page.selectOption("#f-toKind", new SelectOption().setValue(kind));
    }

    @Test void whoMayNotWriteSeesNoForm() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-03-31&room=move");
        assertThat(page.locator("main [role=alert]")).containsText("无权查看");
        assertThat(page.locator("header nav a").first()).isVisible();
        assertThat(page.locator("header nav a[href*='room=move']")).hasCount(0);
    }

    @Test @DisplayName("批量表的单位、机构两栏可从当日的单位、该单位的机构里选")
    void thePlacesOfABatchAreOffered() {
        var page = sitsDown("clerk");
        chrome.go(page, "at=2011-06-30&room=move&tab=batch&act=rename-unit");
        assertThat(offered(page, 0, "沙井镇")).hasCount(1);
        assertThat(page.locator(".grid input").first()).hasJSProperty("spellcheck", false);
        assertThat(page.locator(".grid input").nth(1)).not().hasAttribute("list", Pattern.compile("."));
        page.locator(".grid input").first().fill("沙井镇");
        var unit = chrome.ask(page, "units?organ=620702103&at=2011-06-30").path("rows").get(0).path("name").asString();
        assertThat(offered(page, 1, unit)).hasCount(1);
    }

    /** The list that belongs to a cell of the first row. */
    private static Locator offered(Page page, int cell, String word) {
        var input = page.locator(".grid tbody tr").first().locator("input").nth(cell);
        assertThat(input).hasAttribute("list", Pattern.compile("."));
        return page.locator("datalist#" + input.getAttribute("list") + " option[value='" + word + "']");
    }
}
