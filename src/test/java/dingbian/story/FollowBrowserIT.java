package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 一镇到底: a township followed from its plan to its finding, by who reads of it and by those who act. */
@DisplayName("一镇到底")
class FollowBrowserIT extends BrowserIT {
    private static final String DAMAN = "620702102", OWN = "620702103", INSPECTION = "督查-试-2011";
    private static final String LATER = "at=2011-07-15&room=reform&tab="; // after the last day of the scenario, so that nobody else's figures move

    private static void tab(Page page, String name) {
        page.locator(".reform-tabs a", new Page.LocatorOptions().setHasText(name)).click();
    }

    @Test @DisplayName("审计人员一路点过去：方案两稿、退回、下发，公示，督查问题，销号")
    void anAuditorFollowsATownshipByClicks() {
        var page = sitsDown("auditor");
        chrome.go(page, LATER + "plans&organ=" + DAMAN);
        assertThat(page.locator("table.board tbody tr")).hasCount(1);
        page.locator("table.board tbody a").first().click();
        assertThat(page.locator("ol.steps li.returned")).hasCount(1);
        assertThat(page.locator("ol.steps li").last()).containsText("下发");
        page.selectOption("#against", new SelectOption().setValue("1"));
        assertThat(page.locator(".compare")).isVisible();
        tab(page, "公示");
        page.locator("a[href^='notice.html']").click();
        assertThat(page.locator("article.notice h1")).containsText("大满镇");
        page.goBack();
        tab(page, "督查");
        page.locator("table.matrix tbody a").click();
        assertThat(page.locator(".finding-CLOSED")).isVisible();
        assertThat(page.locator(".one table").last().locator("tbody td").nth(4)).not().isEmpty();
        Axe.findsNothing(page, "finding");
    }

    @Test @DisplayName("乡镇公示；编办督查、提出问题；乡镇回复；他人销号")
    void aTownshipIsInspectedUntilItsFindingIsClosed() {
        var page = sitsDown("township");
        chrome.go(page, LATER + "notices&item=" + OWN + "&act=publish-notice");
        page.fill("#r-notice", "公示-试-2011");
        page.fill("#r-places", "政务公开栏、展示牌");
        ReformBrowserIT.record(page, "（演示）沙井委发〔2011〕92号");
        page = sitsDown("clerk");
        chrome.go(page, LATER + "inspections&item=" + OWN + "&act=open-inspection");
        page.fill("#r-inspection", INSPECTION);
        page.fill("#r-title", "七月督查");
        recordAndLeave(page, "（演示）甘机编办发〔2011〕92号");
        page.locator("table.matrix tbody a", new Page.LocatorOptions().setHasText(INSPECTION)).click();
        var units = page.locator(".sheet-table tbody tr").first();
        units.locator("td.next button").first().click();
        page.uncheck("#r-satisfied");
        page.fill("#r-words", "应撤机构仍在挂牌");
        recordAndLeave(page, "（演示）甘机编办发〔2011〕93号");
        assertThat(units).containsText("应撤机构仍在挂牌");
        units.locator("td.next button").last().click();
        page.fill("#r-words", "限期摘牌");
        page.fill("#r-due", "2011-08-15");
        recordAndLeave(page, "（演示）甘机编办发〔2011〕94号");
        Chrome.picture(page, "follow-finding");
        repliedAndClosed("township", "reply-finding", "已摘牌", "REPLIED");
        repliedAndClosed("reviewer", "close-finding", "属实，销号", "CLOSED");
    }

    private static void recordAndLeave(Page page, String document) {
        ReformBrowserIT.record(page, document);
        page.locator(".act-form .saved .actions button").click();
    }

    private static void repliedAndClosed(String user, String act, String words, String state) {
        var page = sitsDown(user);
        chrome.go(page, LATER + "inspections&item=" + OWN + "~" + INSPECTION + "~UNITS&act=" + act);
        page.fill("#r-words", words);
        ReformBrowserIT.record(page, "（演示）" + words);
        assertThat(page.locator(".finding-" + state)).isVisible();
    }
}
