package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 办理: a clerk's morning: find, record, print, look back, correct, and many at once, by the keyboard alone. */
@DisplayName("办理")
class MoveBrowserIT extends BrowserIT {
    private static final String END = "2011-06-30"; // after the last move of the scenario
    private static final String ROOM = "at=" + END + "&room=move";

    @Test @DisplayName("查找一人，调动，不予受理时写在那一项旁边，再办成、打印、冲正")
    void aMoveFromTheSearchToItsReversal() {
        var page = sitsDown("clerk");
        var move = Vacancy.find(question -> chrome.ask(page, question + "&at=" + END));
        chrome.go(page, ROOM + "&act=exit");
        assertThat(page.locator("#f-mode")).isVisible();
        page.keyboard().press("/");
        page.keyboard().type(move.name());
        page.locator("#find-list li", new Page.LocatorOptions().setHasText(move.idNumber())).first().click();
        assertThat(page.locator(".subject .actions button").first()).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator(".desk .picked")).containsText(move.name());
        paper(page);
        to(page, move.fullOrgan(), move.fullUnit());
        assertThat(page.locator(".field.wrong .trouble")).isVisible();
        assertThat(page.locator(".refusal .remedy")).isVisible();
        Chrome.picture(page, "move-refused");
        Axe.findsNothing(page, "refused");
        to(page, move.freeOrgan(), move.freeUnit());
        assertThat(page.locator(".allowed")).isVisible();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".saved")).isVisible();
        page.locator(".saved .actions button").nth(2).click();
        assertThat(page.locator(".slip tbody tr")).containsText(move.name());
        Chrome.picture(page, "move-slip");
        Axe.findsNothing(page, "slip");
        page.keyboard().press("Escape");
        takesItBack(page, move.name());
    }

    private static void takesItBack(Page page, String name) {
        page.keyboard().press("Alt+2");
        var row = page.locator(".daybook tbody tr", new Page.LocatorOptions().setHasText(name)).first();
        assertThat(row).isVisible();
        Chrome.picture(page, "move-acts");
        Axe.findsNothing(page, "acts");
        row.locator(".do button").last().click();
        page.fill("#f-reason", "误录");
        assertThat(page.locator(".effect tbody tr").first()).isVisible();
        assertThat(page.locator(".allowed")).isVisible();
        Chrome.picture(page, "move-reverse");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".saved")).isVisible();
        page.keyboard().press("Alt+2");
        assertThat(page.locator(".daybook tr.reversed", new Page.LocatorOptions().setHasText(name)).first()).isVisible();
    }

    static void paper(Page page) {
        page.fill("#f-basis-document", "甘机编办[2011]98号");
        page.fill("#f-basis-issuer", "甘州区机构编制委员会办公室");
    }

    private static void to(Page page, String organ, String unit) {
        page.selectOption("#f-toOrgan", organ);
        assertThat(page.locator("#f-toUnit option[value='" + unit + "']")).hasCount(1);
        page.selectOption("#f-toUnit", unit);
    }

    @Test @DisplayName("从电子表格粘贴，逐行核对，错的改好才一次登记")
    void aPastedTableIsCheckedAndRecordedAsOneAct() {
        var page = sitsDown("clerk");
        chrome.go(page, ROOM + "&tab=batch&act=rename-unit");
        paper(page);
        paste(page, "单位\t机构\t新名称\n碱滩镇\t财政所\t财税所（甲）\n碱滩镇\t无此所\t乙\n");
        assertThat(page.locator(".grid tr.unknown")).hasCount(1);
        assertThat(page.locator(".grid tr.approved")).hasCount(1);
        assertThat(page.locator(".batch button.main")).isDisabled();
        Chrome.picture(page, "move-batch");
        Axe.findsNothing(page, "batch");
        page.reload();
        assertThat(page.locator(".grid tr.unknown")).hasCount(1);
        page.locator(".grid tr.unknown .cross").click();
        page.locator(".batch button.main:enabled").click();
        assertThat(page.locator(".saved")).isVisible();
        assertThat(chrome.ask(page, "units?organ=620702108&at=" + END).toString()).contains("财税所（甲）");
    }

    private static void paste(Page page, String table) {
        page.locator(".grid input").first().evaluate("(cell, text) => { const data = new DataTransfer(); data.setData('text', text);"
            + " cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }", table);
    }

    @Test @DisplayName("乡镇只见自己可办的事")
    void aTownshipIsOfferedWhatItMayDo() {
        var page = sitsDown("township");
        chrome.go(page, ROOM);
        assertThat(page.locator(".acts-menu")).containsText("上编");
        assertThat(page.locator(".acts-menu")).not().containsText("核定编制");
        assertThat(page.locator(".acts-menu")).not().containsText("领编通知");
        chrome.go(page, ROOM + "&act=grant-quota");
        assertThat(page.locator("#f-toOrgan")).isVisible();
    }

    @Test @DisplayName("每件事的表单都打得开；手机、深色、英文，无障碍检查皆无问题")
    void everyFormOpens() {
        var page = sitsDown("clerk");
        chrome.go(page, ROOM);
        assertThat(page.locator(".acts-menu button").first()).isVisible();
        for (var button : page.locator(".acts-menu button").all()) {
            button.click();
            assertThat(page.locator(".desk fieldset").first().locator("input, select, textarea, button").first()).isVisible();
        }
        Axe.findsNothing(page, "form");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        chrome.go(page, ROOM + "&act=enter&lang=en");
        assertThat(page.locator("#f-person-name")).isVisible();
        Axe.findsNothing(page, "dark");
        page.setViewportSize(Chrome.PHONE, 844);
        for (var place : List.of("&act=reallocate", "&tab=acts&from=2011-03-01&to=2011-03-10&level=everyone", "&tab=batch&act=enter")) {
            chrome.go(page, ROOM + place);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(Chrome.overflow(page)).as(place).isZero();
        }
        chrome.go(page, ROOM + "&lang=zh-CN");
    }
}
