package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 看图: the head sees the day and the way there; a township its lineage and its seats; a person and a post their years. */
@DisplayName("看图")
class PictureBrowserIT extends BrowserIT {
    private static final String XINDUN = "620702106", XIAOMAN = "620702110";

    @Test @DisplayName("领导看总览：表在最上，超缺有字，历程、变化和分流进度都在")
    void theHeadSeesTheDayAndTheWayThere() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-03-31");
        assertThat(page.locator(".tile.over strong")).hasText(page.locator(".figures tfoot .standing.over").first().innerText().replaceAll("\\D", ""));
        assertThat(page.locator(".chart tbody tr")).hasCount(18);
        assertThat(page.locator(".chart .heat.over").first()).containsText("超");
        assertThat(page.locator(".curves .curve.filled circle")).hasCount(13);
        assertThat(page.locator(".since tfoot td").first()).isVisible();
        assertThat(page.locator(".progress-bars svg.parts").first()).isVisible();
        assertThat(page.locator("table.figures").first().boundingBox().y).as("nothing pushes the table down").isLessThan(200);
        Axe.findsNothing(page, "overview");
        page.locator(".part-curves select").selectOption(XINDUN);
        page.locator(".part-curves .tabs button").last().click();
        assertThat(page).hasURL(Pattern.compile("kind=INSTITUTION"));
        assertThat(page.locator(".curves svg")).hasAttribute("aria-label", Pattern.compile("新墩镇 · 事业编制"));
        Chrome.picture(page, "overview-pictures");
        page.locator(".part-chart > summary").click();
        page.reload();
        assertThat(page.locator(".part-curves .curves svg")).isVisible();
        assertThat(page.locator(".chart")).hasCount(0);
    }

    @Test @DisplayName("乡镇：哪些站所并成了哪个中心，一岗一格，方向键走到下一格，三层数字和文件")
    void aTownshipShowsItsLineageAndItsSeats() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-03-31&room=township&organ=" + XINDUN);
        assertThat(page.locator(".lineage-links path")).hasCount(14);
        assertThat(page.locator(".lineage-of")).containsText("农技站");
        assertThat(page.locator(".seat.excess")).hasCount(3); // one is the legend's
        for (var part : List.of("layers", "documents")) page.click(".part-" + part + " > summary");
        assertThat(page.locator(".layers .standing").first()).isVisible();
        assertThat(page.locator(".documents .did").first()).isVisible();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        Axe.findsNothing(page, "township");
        Chrome.picture(page, "township-pictures");
        var seats = page.locator(".board button.seat");
        seats.first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(seats.nth(1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog .lanes .lane-bar").first()).isVisible();
    }

    @Test @DisplayName("岗位和人员：历年成道，冲正的划去，某日所知照旧；手机上不出边")
    void aPostShowsItsYearsAsTheyWereKnown() {
        var page = sitsDown("auditor");
        var panel = "at=2011-03-31&panel=post~" + XIAOMAN + "~DZ-02";
        chrome.go(page, panel);
        assertThat(page.locator(".lane-bar.reversed")).hasAttribute("aria-label", Pattern.compile("已冲正.*张永红"));
        assertThat(page.locator(".lane-bar.still")).hasCount(1);
        Axe.findsNothing(page, "post");
        page.fill("#panel-known", "2011-04-05");
        assertThat(page.locator(".lane-bar.reversed")).hasCount(0);
        assertThat(page.locator(".lane-bar.still")).hasCount(0);
        page.locator("dialog .history .person").first().click();
        assertThat(page.locator(".lane-mark").first()).isVisible();
        assertThat(page).hasURL(Pattern.compile("knownAt=2011-04-05"));
        Axe.findsNothing(page, "person");
        Chrome.picture(page, "person-lanes");
        page.setViewportSize(Chrome.PHONE, 844);
        for (var place : List.of("at=2011-03-31", "at=2011-03-31&lang=en&room=township&organ=" + XINDUN, panel)) {
            chrome.go(page, place);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(Chrome.overflow(page)).as(place).isZero();
        }
    }
}
