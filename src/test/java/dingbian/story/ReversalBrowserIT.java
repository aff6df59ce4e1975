package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 冲正: an act on which a later one rests, taken back in its turn. */
@DisplayName("冲正")
class ReversalBrowserIT extends BrowserIT {
    private static final String END = "2011-06-30"; // after the last move of the scenario
    private static final String ROOM = "at=" + END + "&room=move";

    @Test @DisplayName("要冲正的事后来有别的事依托：一键先冲正后一事，再接着冲正前一事")
    void whatRestsOnAnActIsReversedFirst() {
        var page = sitsDown("clerk");
        var who = Vacancy.find(question -> chrome.ask(page, question + "&at=" + END));
        for (var act : List.of("leave-post", "return-to-post")) {
            chrome.go(page, ROOM + "&act=" + act);
            page.fill("#f-person", who.name());
            page.locator("[role=option]", new Page.LocatorOptions().setHasText(who.idNumber())).first().click();
            if (act.equals("leave-post")) page.selectOption("#f-reason", "STUDY");
            MoveBrowserIT.paper(page);
            saves(page);
        }
        page.keyboard().press("Alt+2");
        page.locator(".daybook tbody tr:not(.reversed)", new Page.LocatorOptions().setHasText("离岗")).first().locator(".do button").last().click();
        page.fill("#f-reason", "误录");
        assertThat(page.locator(".outcome .first button").first()).isVisible();
        Chrome.picture(page, "reverse-first");
        Axe.findsNothing(page, "reverse-first");
        page.locator(".outcome .first button").first().click();
        assertThat(page.locator(".desk .picked")).containsText("返岗");
        saves(page);
        assertThat(page.locator(".then")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".desk .picked")).containsText("离岗");
        saves(page);
        assertThat(page.locator(".then")).hasCount(0);
    }

    private static void saves(Page page) {
        assertThat(page.locator(".allowed")).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".saved")).isVisible();
    }
}
