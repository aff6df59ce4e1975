package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** 存证: somebody asks who held a post on a day, and leaves with a proof that he computed himself. */
@DisplayName("存证室")
class LogBrowserIT extends BrowserIT {
    private static final String TOWNSHIP = "620702103";
    private static final String DAY = "2011-03-31";
    private static final String ROOM = "at=" + DAY + "&room=log&tab=";
    private static final Map<String, String> TABS = Map.of("head", ".verdict.yes", "proof&position=4321", ".verdict.yes",
        "paper", ".paper-line", "pack", ".take", "care", ".nothing-wrong");

    private JsonNode aHeldPost(Page page) {
        return StreamSupport.stream(chrome.ask(page, "posts?at=" + DAY + "&organ=" + TOWNSHIP).path("rows").spliterator(), false)
            .filter(row -> row.path("holder").isObject()).findFirst().orElseThrow();
    }

    /** A server, or somebody in between, that answers something else. */
    private static void tampers(Page page, String question, UnaryOperator<String> how) {
        page.route(Pattern.compile("/api/log/" + question), (Route route) -> {
            var answer = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(how.apply(answer.text())));
        });
    }

    /** Another digit in the last hash. */
    private static String bent(String answer) {
        int at = answer.lastIndexOf('"') - 1;
        return answer.substring(0, at) + (answer.charAt(at) == '0' ? '1' : '0') + answer.substring(at + 1);
    }

    @Test @DisplayName("2011年3月31日谁在这个岗位上：由岗位到那件事，由那件事到浏览器自己算出的证明")
    void whoHeldThePostIsProven() {
        var page = sitsDown("auditor");
        var post = aHeldPost(page);
        chrome.go(page, "at=" + DAY + "&panel=post~" + TOWNSHIP + "~" + post.path("post").asString());
        var row = page.locator("dialog table.history tbody tr").filter(new com.microsoft.playwright.Locator.FilterOptions()
            .setHasText(post.path("holder").path("name").asString())).first();
        row.locator(".document .link").click();
        page.locator("dialog .prove").click();
        assertThat(page.locator(".verdict.yes")).containsText("一字未改");
        assertThat(page.locator(".log-facts")).containsText(post.path("post").asString());
        assertThat(page.locator(".log-facts")).containsText(post.path("holder").path("name").asString());
        assertThat(page.locator(".checks .no")).hasCount(0);
        page.reload();
        assertThat(page.locator(".verdict.yes")).isVisible();
        assertThat(page.locator(".checks .yes")).hasCount(4);
        page.locator(".path summary").click();
        assertThat(page.locator(".path tbody tr").first()).containsText("№");
        assertThat(page.locator(".path tbody tr .hash").last()).hasText(chrome.ask(page, "log/head").path("rootHash").asString());
    }

    @Test @DisplayName("路上改了一个数、改了原文、换了签名：浏览器都说不成立；没有密码功能的浏览器也一样")
    void whatWasTamperedWithIsSaidToBeWrong() {
        var page = sitsDown("auditor");
        tampers(page, "inclusion", LogBrowserIT::bent);
        chrome.go(page, ROOM + "proof&position=4321");
        assertThat(page.locator(".verdict.no")).containsText("不成立");
        assertThat(page.locator(".checks .no")).hasCount(1);
        page.unrouteAll();
        tampers(page, "leaf", text -> text.replaceFirst("2011-03", "2011-04"));
        chrome.go(page, ROOM + "proof&position=4321");
        assertThat(page.locator(".verdict.no")).isVisible();
        assertThat(page.locator(".checks .no")).hasCount(2);
        page.unrouteAll();
        page.addInitScript("Object.defineProperty(window.crypto, 'subtle', { value: undefined })");
        chrome.go(page, ROOM + "proof&position=4321");
        assertThat(page.locator(".verdict.yes")).isVisible();
        tampers(page, "head", text -> text.replaceFirst("\"signature\":\"..", "\"signature\":\"AA"));
        chrome.go(page, ROOM + "head");
        assertThat(page.locator(".verdict.no")).isVisible();
        page.unrouteAll();
        tampers(page, "consistency", LogBrowserIT::bent);
        page.evaluate("() => Object.keys(localStorage).filter(k => k.startsWith('dingbian.log.head')).forEach(k => localStorage.setItem(k,"
            + " JSON.stringify({ size: 100, rootHash: '0'.repeat(64) })))");
        chrome.go(page, ROOM + "head");
        assertThat(page.locator(".checks .no")).containsText("改写");
    }

    @Test @DisplayName("各项都无障碍，手机上不溢出；打印件的一行当场可核；存证包取走，先写用途")
    void everyTabIsAccessible() {
        var page = sitsDown("auditor");
        TABS.forEach((tab, sign) -> {
            chrome.go(page, ROOM + tab);
            page.waitForSelector(sign);
            page.waitForLoadState(LoadState.NETWORKIDLE);
            Axe.findsNothing(page, tab);
            Chrome.picture(page, "log-" + tab.replaceAll("&.*", ""));
        });
        chrome.go(page, ROOM + "paper");
        page.fill("#line", chrome.ask(page, "log/paper?table=balance&by=organ&at=" + DAY).path("line").asString());
        page.click(".paper-line button");
        assertThat(page.locator(".verdict.yes")).isVisible();
        assertThat(page.locator(".figures-on-paper tbody tr").first()).isVisible();
        chrome.go(page, ROOM + "pack");
        page.fill("#pack-reason", "送审计核对");
        var pack = page.waitForDownload(() -> page.click(".take button.main"));
        assertThat(pack.suggestedFilename()).matches("dingbian-\\d+-[0-9a-f]{16}\\.zip");
        var phone = chrome.login(chrome.open(Chrome.PHONE, 844), "township");
        for (var tab : TABS.keySet()) {
            chrome.go(phone, ROOM + tab);
            phone.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(Chrome.overflow(phone)).as(tab).isZero();
        }
        chrome.go(phone, ROOM + "pack");
        assertThat(phone.locator(".notice")).isVisible();
    }

    @Test @DisplayName("限额由一人提出，另一人退回；提出的人自己不能办")
    void aLimitIsProposedByOneAndReturnedByAnother() {
        var page = sitsDown("clerk");
        chrome.go(page, "at=" + DAY + "&room=users&tab=limits");
        page.locator(".heading .actions button").click();
        page.fill("#r-proposal", "XE-IT-1");
        page.selectOption("#r-kind", "ADMIN");
        page.fill("#r-amount", "390");
        page.selectOption("#r-limitType", "GRANT");
        page.fill("#r-basis-document", "测编〔2026〕1号");
        page.fill("#r-basis-issuer", "甘州区机构编制委员会办公室");
        page.locator(".act-form button[type=submit]:not([disabled])").click();
        page.locator(".act-form .saved button").click();
        assertThat(page.locator("tbody tr").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("XE-IT-1"))).containsText("待审核人批准");
        Axe.findsNothing(page, "limits");
        var other = chrome.login(chrome.open(Chrome.DESK, 768), "reviewer");
        chrome.go(other, "at=" + DAY + "&room=users&tab=limits");
        other.locator("td.next button").last().click();
        other.fill("#r-reason", "文号有误");
        other.fill("#r-basis-document", "测编〔2026〕2号");
        other.fill("#r-basis-issuer", "甘州区机构编制委员会办公室");
        other.locator(".act-form button[type=submit]:not([disabled])").click();
        other.locator(".act-form .saved button").click();
        assertThat(other.locator("tbody .matter-RETURNED")).isVisible();
    }
}
