package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 引导: three steps on the first day, and the manual's page of the screen one stands on. */
@DisplayName("引导")
class GuideBrowserIT extends BrowserIT {

    @Test @DisplayName("初次登录有三步引导，只用键盘走完，以后不再出现，可以再要")
    void threeStepsOnTheFirstDayAndNeverAgain() {
        var page = chrome.login(chrome.first(Chrome.DESK, 768), "auditor");
        assertThat(page.locator(".tour h2")).isFocused();
        assertThat(page.locator("[data-tour]")).hasClass(Pattern.compile("timebar"));
        Chrome.picture(page, "tour");
        Axe.findsNothing(page, "tour");
        press(page, "Tab", "Tab", "Enter");
        assertThat(page.locator("table[data-tour]")).isVisible();
        press(page, "Tab", "Tab", "Tab", "Enter");
        assertThat(page.locator(".tour p")).containsText("谁在何时占何编");
        press(page, "Tab", "Tab", "Tab", "Enter");
        assertThat(page.locator(".tour, [data-tour]")).hasCount(0);
        page.reload();
        assertThat(page.locator("table.townships tbody tr")).hasCount(18);
        assertThat(page.locator(".tour")).hasCount(0);
        chrome.go(page, "tour=again");
        assertThat(page.locator(".tour h2")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator(".tour")).hasCount(0);
    }

    private static void press(Page page, String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }

    @Test @DisplayName("问号打开说到本屏的那一页，图都在；面板上的问号也是")
    void theQuestionMarkOpensThePageOfTheScreen() {
        var page = sitsDown("clerk");
        chrome.go(page, "at=2011-03-31&room=reform&tab=excess");
        var manual = page.waitForPopup(() -> page.locator(".top .ask").click());
        assertThat(manual.locator("h1")).hasText("看分流、督查和公示");
        assertThat(manual.locator(".manual nav a[aria-current]")).hasText("看分流、督查和公示");
        Chrome.picture(manual, "help");
        Axe.findsNothing(manual, "manual");
        manual.locator(".manual nav p a").first().click();
        assertThat(manual.locator("article").nth(20)).isVisible();
        manual.locator("article img").all().forEach(picture -> {
            picture.scrollIntoViewIfNeeded();
            assertThat(picture).hasJSProperty("complete", true);
            assertThat(((Number) picture.evaluate("it => it.naturalWidth")).intValue()).as(picture.getAttribute("src")).isPositive();
        });
        Axe.findsNothing(manual, "whole manual");
        chrome.go(page, "at=2011-03-31&panel=explain~620702103~~ADMIN~filled");
        assertThat(page.locator("dialog .ask")).hasAttribute("href", "help.html?screen=panel:explain");
    }
}
