package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 逐屏: every screen that the page knows, by light and dark, at twice the size; and a clerk without a mouse. */
@DisplayName("逐屏")
class WalkBrowserIT extends BrowserIT {
    private static final String DAY = "at=2011-04-16&organ=620702103&room=";
    private static final String END = "2011-06-30"; // after the last move of the scenario
    /** Half of 1366×768 either way: what is left of a desk's screen at 200 %. */
    private static final int HALF_WIDTH = 683, HALF_HEIGHT = 384;

    @Test @DisplayName("每一屏：浅色、深色无障碍检查皆无问题，放大一倍不出边，各留一张图")
    void everyScreenBearsLightDarkAndTwiceTheSize() throws IOException {
        var page = sitsDown("admin");
        var screens = Screens.of(chrome, page, DAY);
        assertThat(screens).hasSizeGreaterThan(20).doesNotHaveDuplicates();
        for (var screen : screens) {
            chrome.go(page, screen);
            Screens.rests(page);
            var name = screen.replaceAll(".*room=", "").replaceAll("\\W+", "-");
            Chrome.picture(page, "screen-" + name);
            Axe.findsNothing(page, screen);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Axe.findsNothing(page, "dark " + screen);
            page.setViewportSize(HALF_WIDTH, HALF_HEIGHT);
            page.waitForFunction("() => document.documentElement.scrollWidth <= window.innerWidth"); // pictures follow the width a moment later
            page.setViewportSize(Chrome.DESK, 768);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    @Test @DisplayName("不用鼠标：登录、查人、调动不予受理、换一处办成，焦点一直看得见")
    void aTransferIsRefusedAndRecordedByTheKeyboardAlone() {
        var page = chrome.open(Chrome.DESK, 768);
        var keys = new Keyboard(page);
        chrome.go(page, "at=" + END + "&room=move");
        keys.type("user", "clerk");
        keys.type("password", "dingbian");
        keys.press("Enter");
        assertThat(page.locator("#move-title")).isVisible();
        var move = Vacancy.find(question -> chrome.ask(page, question + "&at=" + END));
        keys.press("/");
        page.keyboard().type(move.name());
        var found = page.locator("#find-list li");
        assertThat(found.filter(new Locator.FilterOptions().setHasText(move.idNumber()))).hasCount(1);
        for (int i = 0; i < found.count() && !page.locator("#find-list li[aria-selected=true]").innerText().contains(move.idNumber()); i++) {
            keys.press("ArrowDown");
        }
        keys.press("Enter");
        assertThat(page.locator(".subject .actions button").first()).isFocused();
        keys.press("Enter");
        assertThat(page.locator(".desk .picked")).containsText(move.name());
        keys.choose("f-toOrgan", move.fullOrgan());
        keys.choose("f-toUnit", move.fullUnit());
        keys.type("f-basis-document", "甘机编办[2011]97号");
        keys.type("f-basis-issuer", "甘州区机构编制委员会办公室");
        assertThat(page.locator(".refusal .remedy")).isVisible();
        keys.to("f-toOrgan", "Shift+Tab");
        keys.choose("f-toOrgan", move.freeOrgan());
        keys.choose("f-toUnit", move.freeUnit());
        assertThat(page.locator(".allowed")).isVisible();
        keys.press("Control+Enter");
        assertThat(page.locator(".saved")).isVisible();
        keys.press("Tab", "Enter");
        assertThat(page.locator("dialog h2")).hasText(move.name());
        assertThat(page.locator("dialog h2")).isFocused();
        keys.press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
        assertThat(page.locator(".saved .actions button").nth(1)).isFocused();
    }
}
