package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 报表: what the office prints and saves is what the page shows, whole. */
@DisplayName("报表")
class PrintBrowserIT extends BrowserIT {
    private static final String ROOM = "at=2011-03-31&room=sheets&tab=", SHAJING = "620702103";
    private static final String SHOWN = "() => [...document.querySelectorAll('.sheet tbody tr')].map(row => [...row.cells].map(cell => cell.innerText.trim()))";
    private static final String FORMULA = "=SUM(1,2)", RARE = "\u4DAE\uD840\uDC0B";
    private static final Map<String, String> FORMS = Map.of("roster", "", "quotas", "", "overshort", "", "moves", "&from=2010-10-01", "tenures", "&unit=DZ");

    private static Page settled(Page page) {
        page.waitForSelector(".sheet tbody td");
        page.waitForSelector(".sheet .paper p");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    private static Papers.Saved saved(Page page) {
        return Papers.save(page, () -> page.locator(".sheets .spread > button").last().click());
    }

    @Test @DisplayName("全区花名册打印：一人不少，表头逐页重复，页码、时点、根都在")
    void thePrintedRosterHasEverybody() {
        var page = sitsDown("auditor");
        chrome.go(page, ROOM + "roster");
        var ids = settled(page).locator(".roster-form tbody td:nth-last-child(2)").allInnerTexts();
        assertThat(ids).hasSameSizeAs(chrome.ask(page, "people?at=2011-03-31").path("rows").valueStream().toList()).hasSizeGreaterThan(1000);
        var printed = Papers.print(page);
        assertThat(printed.text()).contains(ids);
        int pages = printed.pages().size();
        for (int i = 0; i < pages - 1; i++) assertThat(printed.pages().get(i)).contains("身份证号", (i + 1) + " / " + pages);
        assertThat(printed.pages().get(pages - 1)).contains("审核人", "DINGBIAN1 roster - unit 2011-03-31", pages + " / " + pages);
        assertThat(printed.width()).isBetween(840f, 844f);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("A3").setExact(true)).click();
        page.waitForFunction("() => [...document.styleSheets].some(sheet => sheet.href?.endsWith('a3.css'))");
        assertThat(Papers.print(page).width()).isBetween(1189f, 1193f);
    }

    @Test @DisplayName("存下的表格文件与页面逐格相同；像公式的文字只是文字，生僻字不变")
    void theSavedSheetIsThatOfThePage() {
        var page = sitsDown("clerk");
        page.route("**/api/people?*", PrintBrowserIT::strangeNames);
        for (var form : FORMS.entrySet()) {
            chrome.go(page, ROOM + form.getKey() + "&organ=" + SHAJING + form.getValue());
            @SuppressWarnings("unchecked") var shown = (List<List<String>>) settled(page).evaluate(SHOWN);
            var saved = saved(page);
            assertThat(saved.name()).isEqualTo(page.locator(".sheet h2").innerText() + ".xlsx");
            assertThat(saved.rows().get(0).get(0)).isEqualTo(page.locator(".sheet h2").innerText());
            assertThat(saved.formulas()).isZero();
            assertThat(saved.numbers()).isGreaterThanOrEqualTo(shown.size() / 2);
            assertThat(saved.rows().stream().map(row -> row.get(0)).toList()).anyMatch(each -> each.contains("审核人"))
                .anyMatch(each -> each.contains("根 "));
            if (form.getKey().equals("overshort")) continue; // its cells that hang down stand in other columns
            var rows = saved.rows().stream().map(PrintBrowserIT::words).collect(Collectors.toList());
            assertThat(rows).as(form.getKey()).containsSubsequence(shown.stream().map(PrintBrowserIT::words).toList());
            if (form.getKey().equals("roster")) assertThat(words(rows.stream().flatMap(List::stream).toList())).contains(FORMULA, RARE);
        }
        page.unrouteAll();
    }

    /** What merged cells leave empty is not said twice; a minus is a minus. */
    private static List<String> words(List<String> row) {
        return row.stream().map(each -> each.replace('−', '-')).filter(each -> !each.isEmpty()).toList();
    }

    private static void strangeNames(Route route) {
        var answer = route.fetch();
        var names = answer.text().replaceFirst("\"name\":\"[^\"]+\"", "\"name\":\"" + FORMULA + "\"");
        int second = names.indexOf("\"name\":", names.indexOf("\"name\":") + 1);
        route.fulfill(new Route.FulfillOptions().setResponse(answer)
            .setBody(names.substring(0, second) + names.substring(second).replaceFirst("\"name\":\"[^\"]+\"", "\"name\":\"" + RARE + "\"")));
    }

    @Test @DisplayName("任何一张表都能复制和存下；只显示一页的，存下全部")
    void everyTableIsCopiedAndAPageIsSavedWhole() {
        var page = sitsDown("auditor");
        page.context().grantPermissions(List.of("clipboard-read"));
        chrome.go(page, "at=2011-03-31");
        page.locator(".overview > section .tools button").first().click();
        assertThat(page.locator(".overview > section .tools [role=status]")).containsText("20");
        var copied = (String) page.evaluate("() => navigator.clipboard.readText()");
        assertThat(copied.lines().count()).isEqualTo(22);
        assertThat(copied).contains("沙井镇\t一类\t32\t");
        chrome.go(page, "at=2011-03-31&room=findings&tab=journal&organ=" + SHAJING);
        assertThat(page.locator("table.acts tbody tr").first()).isVisible();
        var events = chrome.ask(page, "journal?limit=500&organ=" + SHAJING).path("rows").valueStream().map(row -> row.path("position").asLong())
            .distinct().count();
        var saved = Papers.save(page, () -> page.locator(".journal .tools button").last().click());
        assertThat(saved.rows().stream().filter(row -> row.get(0).startsWith("№"))).hasSize((int) events);
        assertThat(page.locator("table.acts tbody tr").count()).isLessThan((int) events);
        assertThat(saved.rows().get(1).get(0)).contains("台账第", "根 ");
    }

    @Test @DisplayName("折起来的部分也都印出来，印完照旧折着")
    void whatIsFoldedIsPrinted() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-03-31&room=township&organ=" + SHAJING);
        assertThat(page.locator(".part-seats table")).isVisible();
        assertThat(page.locator(".part-roster[open], .part-documents[open]")).hasCount(0);
        page.evaluate("() => { window.print = () => {"
            + " window.printed = document.querySelectorAll('.part-roster tbody tr, .part-documents tbody tr').length; }; }");
        page.keyboard().press("Control+p");
        page.waitForFunction("() => window.printed !== undefined");
        int people = chrome.ask(page, "people?at=2011-03-31&organ=" + SHAJING).path("rows").size();
        assertThat((Integer) page.evaluate("() => window.printed")).isGreaterThan(people);
        assertThat(page.locator(".part-roster[open], .part-documents[open]")).hasCount(0);
        chrome.go(page, "at=2011-03-31&room=findings&tab=findings");
        var folded = page.locator(".grouped .fold[aria-expanded=false]");
        assertThat(folded.first()).isVisible();
        int pages = Papers.print(page).pages().size();
        while (folded.count() > 0) folded.first().click();
        assertThat(Papers.print(page).pages()).hasSize(pages);
    }

    @Test @DisplayName("各种报表都无障碍，手机上不溢出；乡镇只有自己的")
    void theFormsAreAccessible() {
        var page = sitsDown("township");
        for (var form : FORMS.entrySet()) {
            chrome.go(page, ROOM + form.getKey() + form.getValue());
            Axe.findsNothing(settled(page), form.getKey());
            Chrome.picture(page, "sheets-" + form.getKey());
            assertThat(page.locator(".sheet h2")).containsText("沙井镇");
        }
        assertThat(page.locator("#by-organ")).hasCount(0);
        var phone = chrome.login(chrome.open(Chrome.PHONE, 844), "township");
        for (var form : FORMS.entrySet()) {
            chrome.go(phone, ROOM + form.getKey() + form.getValue());
            assertThat(Chrome.overflow(settled(phone))).as(form.getKey()).isZero();
        }
    }
}
