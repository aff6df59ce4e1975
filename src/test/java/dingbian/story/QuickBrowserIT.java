package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 手快的人: who types and clicks on while an answer is on its way, and who sits down after somebody else. */
@DisplayName("手快的人")
class QuickBrowserIT extends BrowserIT {
    private static final String DRAWN = "() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))";
    private static final String WUJIANG = "620702104", LATER = "at=2011-07-15&room=reform&tab=";

    /** Holds back what is sent there until it is let go. */
    private static List<Route> held(Page page, String path) {
        var held = new ArrayList<Route>();
        page.route(url -> url.endsWith(path), held::add);
        return held;
    }

    private static void letGo(Page page, List<Route> held, String path) {
        page.waitForResponse(answer -> answer.url().endsWith(path), () -> held.get(0).resume());
        page.unrouteAll();
        page.evaluate(DRAWN);
    }

    @Test @DisplayName("抽屉叠着开，一键关到底，焦点回到打开它的那个数；关的时候连按两下也不离开本页")
    void drawersCloseOnce() {
        var page = sitsDown("clerk");
        chrome.go(page, "at=2011-03-31&room=people");
        page.locator(".brand a").click();
        var number = page.locator("table.townships tbody button.num").first();
        for (int i = 0; i < 2; i++) { // the second time all is there at once
            number.focus();
            page.keyboard().press("Enter");
            page.locator("dialog .lines tbody .fold[aria-expanded=true]").first().waitFor();
            page.locator("dialog .lines tbody td .link").first().click();
            assertThat(page.locator("dialog .act-paper")).isVisible();
            page.locator("dialog .cross").evaluate("cross => { cross.click(); cross.click(); }");
            assertThat(page.locator("dialog")).hasCount(0);
            assertThat(number).isFocused();
        }
        chrome.go(page, "at=2011-03-31&panel=rule~no_vacancy");
        assertThat(page.locator("dialog .prose")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page).not().hasURL(Pattern.compile("panel="));
        assertThat(page.locator("html.locked")).hasCount(0);
    }

    @Test @DisplayName("登记途中又改了字：同一件事不发第二次")
    void whatIsOnItsWayIsNotSentTwice() {
        var page = sitsDown("clerk");
        chrome.go(page, "at=2011-06-30&room=move&act=rename-unit");
        page.selectOption("#f-organ", WUJIANG);
        assertThat(page.locator("#f-unit option:nth-child(2)")).hasCount(1);
        page.selectOption("#f-unit", page.locator("#f-unit option:nth-child(2)").getAttribute("value"));
        page.fill("#f-name", "便民服务所（试）");
        MoveBrowserIT.paper(page);
        assertThat(page.locator(".allowed")).isVisible();
        var held = held(page, "/api/establishment/rename-unit");
        page.keyboard().press("Control+Enter");
        page.waitForCondition(() -> !held.isEmpty());
        page.waitForResponse(answer -> answer.url().endsWith("rename-unit?dryRun=true"), () -> page.fill("#f-name", "便民服务所"));
        page.evaluate(DRAWN);
        assertThat(page.locator("form.desk button.main")).isDisabled();
        page.keyboard().press("Control+Enter");
        letGo(page, held, "/api/establishment/rename-unit");
        assertThat(page.locator(".saved")).isVisible();
        assertThat(held).hasSize(1);
    }

    @Test @DisplayName("预演途中删了一条：迟到的结果不算在新表上；改一条，就在原处改")
    void aLateRehearsalSaysNothingOfAnotherList() {
        var page = sitsDown("clerk");
        chrome.go(page, LATER + "rehearsal");
        assertThat(page.locator("#paste")).isVisible();
        ReformBrowserIT.add(page, "620702204", 1);
        ReformBrowserIT.add(page, "620702204", 2);
        page.fill("#r-basis-document", "（演示）甘机编发〔2011〕98号");
        page.fill("#r-basis-issuer", "（演示）甘州区机构编制委员会");
        var held = held(page, "/api/reform/rehearse");
        page.click(".heading .actions button.main");
        page.waitForCondition(() -> !held.isEmpty());
        page.locator(".lines-table .row-actions .cross").last().click();
        letGo(page, held, "/api/reform/rehearse");
        assertThat(page.locator(".lines-table tbody tr")).hasCount(1);
        assertThat(page.locator(".lines-table .grade")).hasCount(0);
        assertThat(page.locator(".result")).hasCount(0);
        ReformBrowserIT.add(page, "620702204", 3);
        page.locator(".lines-table .row-actions .small").first().click();
        var amount = page.locator(".act-form #f-to input.amount").first();
        assertThat(amount).hasValue("1");
        amount.fill("4");
        page.locator(".act-form #f-from input.amount").first().fill("4");
        Axe.findsNothing(page, "line");
        page.click(".act-form button.main");
        assertThat(page.locator(".act-form")).hasCount(0);
        assertThat(page.locator(".lines-table tbody tr").first()).containsText("4");
        assertThat(page.locator(".lines-table tbody tr").last()).containsText("3");
        assertThat(page.locator(".lines-table .row-actions .small").first()).isFocused();
    }

    @Test @DisplayName("督查：写了一半的答复留在它那一问，不跑到别的问题上")
    void aDraftBelongsToItsQuestion() {
        var page = sitsDown("clerk");
        var inspection = LATER + "inspections&item=620702106~督查-2011-04~";
        chrome.go(page, inspection + "UNITS&act=answer-question");
        page.fill("#r-words", "写了一半");
        chrome.go(page, inspection + "NOTICE&act=answer-question");
        assertThat(page.locator("#r-question")).hasValue("NOTICE");
        assertThat(page.locator("#r-words")).not().hasValue("写了一半");
    }

    @Test @DisplayName("登录过期后换人登录：前一人看过的数，后一人看不到")
    void theNextReaderIsToldWhatIsHis() {
        var page = sitsDown("auditor");
        var known = "at=2011-03-31&knownAt=2011-06-01";
        chrome.go(page, known);
        var rows = page.locator("table.townships tbody tr");
        assertThat(rows.nth(5)).isVisible();
        page.context().clearCookies();
        page.fill("#at", "2011-04-01");
        page.fill("#user", "township");
        page.fill("#password", "dingbian");
        page.keyboard().press("Enter");
        page.fill("#at", "2011-03-31");
        assertThat(page.locator("#overview-title")).containsText("2011-03-31");
        assertThat(rows).hasCount(1);
        chrome.complaints.removeIf(complaint -> complaint.contains("401"));
    }
}
