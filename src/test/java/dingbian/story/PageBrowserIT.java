package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 页面: the time machine, and the way from a number to its documents, in a real browser, on the scenario. */
@DisplayName("页面")
class PageBrowserIT extends BrowserIT {

    @Test void theSliderMovesTheNumbersAndTheAddress() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2010-12-31");
        var total = page.locator("table.townships tfoot .total");
        assertThat(total).containsText("388");
        assertThat(page.locator("#overview-title")).containsText("2010-12-31");
        var before = page.locator("table.townships tbody").innerText();
        Chrome.picture(page, "overview-2010-12-31");
        page.locator("input[type=range]").focus();
        page.keyboard().press("PageUp");
        assertThat(page.locator("#overview-title")).containsText("2011-01-31");
        page.locator("button.mark[title^='2011-03-31']").click();
        assertThat(page.locator("#overview-title")).containsText("2011-03-31");
        assertThat(page).hasURL(Pattern.compile("at=2011-03-31"));
        assertThat(page.locator("table.townships tbody").innerText()).isNotEqualTo(before);
        Chrome.picture(page, "overview-2011-03-31");
    }

    @Test void axisAndKnowledgeStandInTheAddressAndOnTheAnswer() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-03-31&axis=registered&knownAt=2011-04-05");
        assertThat(page.locator("#axis")).hasValue("registered");
        assertThat(page.locator("#known-at")).hasValue("2011-04-05");
        assertThat(page.locator(".overview .stamp").first()).containsText("2011-04-05");
        var known = page.locator("table.townships tbody").innerText();
        page.selectOption("#known", "now");
        page.selectOption("#axis", "effective");
        assertThat(page).hasURL(Pattern.compile("\\?at=2011-03-31$"));
        assertThat(page.locator("table.townships tbody")).not().hasText(known);
    }

    @Test void playRunsThroughTheDays() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-01-10");
        page.locator(".play").click();
        assertThat(page.locator("#overview-title")).containsText(Pattern.compile("2011-01-1[3-9]"));
        page.locator(".play").click();
    }

    @Test void anyNumberExplainsItself() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-03-31");
        for (var measure : List.of("approved", "filled")) {
            var cell = page.locator("table.townships tbody tr").first().locator("button[data-number*='~ADMIN~" + measure + "~']");
            var number = cell.innerText();
            cell.click();
            assertThat(page.locator("dialog .sum strong")).hasText(number);
            assertThat(page.locator("dialog .lines tfoot td")).hasText(number);
            Chrome.picture(page, "explain-" + measure);
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog")).hasCount(0);
        }
    }

    @Test void fromATownshipToAPostToAPersonAndBack() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-03-31");
        page.locator("table.townships tbody th a").first().click();
        var seat = page.locator("table.seats tr:has(.person)").first();
        var name = seat.locator(".person").first().innerText();
        Chrome.picture(page, "township");
        seat.locator("td.post button").click();
        assertThat(page.locator("dialog .history tbody")).containsText(name);
        Chrome.picture(page, "post");
        page.locator("dialog .history .person", new Page.LocatorOptions().setHasText(name)).first().click();
        assertThat(page.locator("dialog h2")).hasText(name);
        assertThat(page.locator("dialog .acts tbody tr").first()).isVisible();
        Chrome.picture(page, "person");
        page.goBack();
        assertThat(page.locator("dialog[open] .history tbody")).containsText(name);
        assertThat(page.locator("dialog[open] h2")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    @Test void theFindingsOfTheDayAreListedWithTheirFigures() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-03-31&room=findings&type=STATED_CONTRADICTION");
        assertThat(page.locator(".findings tbody tr:has(blockquote)").first()).isVisible();
        assertThat(page.locator(".findings .facts").first()).isVisible();
        Chrome.picture(page, "findings");
    }

    @Test void theLanguageSwitches() {
        var page = sitsDown("auditor");
        page.locator(".languages button[lang=en]").click();
        assertThat(page.locator("header nav a").first()).hasText("Overview");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        Chrome.picture(page, "overview-en");
        page.locator(".languages button[lang=zh-CN]").click();
        assertThat(page.locator("header nav a").first()).hasText("总览");
    }

    @Test void nothingOverflowsOnAPhone() {
        var page = chrome.login(chrome.open(Chrome.PHONE, 844), "clerk");
        for (var place : List.of("room=overview", "room=township&organ=620702103", "room=people&organ=620702103", "room=findings",
            "room=move", "panel=explain~620702103~~ADMIN~filled")) {
            chrome.go(page, "at=2011-03-31&" + place);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(Chrome.overflow(page)).as(place).isZero();
            Chrome.picture(page, "phone-" + place.replaceAll("\\W+", "-"));
        }
    }
}
