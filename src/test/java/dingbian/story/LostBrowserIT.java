package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 断线: an act whose answer was lost is sent again under its key, and stands once. */
@DisplayName("断线")
class LostBrowserIT extends BrowserIT {
    private static final String WUJIANG = "620702104", PAPER = "甘机编办[2011]97号";

    @Test @DisplayName("已登记而回音丢失，或服务器出错：页面照实说，再按一次，账上仍只一件")
    void aLostAnswerIsAskedForAgainAndTheActStandsOnce() {
        var page = sitsDown("clerk");
        chrome.go(page, "at=2011-06-30&room=move&act=rename-unit");
        page.selectOption("#f-organ", WUJIANG);
        var unit = page.locator("#f-unit option:nth-child(2)");
        assertThat(unit).hasCount(1);
        page.selectOption("#f-unit", unit.getAttribute("value"));
        page.fill("#f-name", "综合服务所（试）");
        MoveBrowserIT.paper(page);
        page.fill("#f-basis-document", PAPER);
        assertThat(page.locator(".allowed")).isVisible();
        doesItAnd(page, Route::abort, route -> route.fulfill(new Route.FulfillOptions().setStatus(502)));
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".refusal")).containsText("连接中断");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".refusal")).containsText("没有说清");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".saved")).isVisible();
        assertThat(chrome.ask(page, "acts?document=" + URLEncoder.encode(PAPER, StandardCharsets.UTF_8)).path("rows").size()).isEqualTo(1);
        chrome.complaints.removeIf(complaint -> complaint.contains("ERR_FAILED") || complaint.contains("502"));
    }

    /** The server does it each time; what the page hears is these, one after the other, and then the answer. */
    @SafeVarargs private static void doesItAnd(Page page, Consumer<Route>... hears) {
        var left = new ArrayDeque<>(List.of(hears));
        page.route(url -> url.endsWith("/api/establishment/rename-unit"), route -> {
            var answer = route.fetch();
            if (left.isEmpty()) route.fulfill(new Route.FulfillOptions().setResponse(answer));
            else left.poll().accept(route);
        });
    }

    @Test @DisplayName("登录过期：说明白，重新登录后填写的内容还在")
    void aSessionEndsInTheMiddleOfAForm() {
        var page = sitsDown("clerk");
        chrome.go(page, "at=2011-06-30&room=move&act=exit");
        MoveBrowserIT.paper(page);
        page.context().clearCookies();
        page.fill("#f-person", "王");
        assertThat(page.locator("form:has(#password) [role=status]")).containsText("登录已过期");
        chrome.complaints.removeIf(complaint -> complaint.contains("401"));
        page.fill("#user", "clerk");
        page.fill("#password", "dingbian");
        page.keyboard().press("Enter");
        assertThat(page.locator("#f-basis-issuer")).hasValue("甘州区机构编制委员会办公室");
    }

    @Test @DisplayName("断线时走进别的房间：说明白，连上以后自己打开")
    void aRoomThatCouldNotBeFetchedOpensWhenTheServerIsBack() {
        var page = sitsDown("auditor");
        page.context().setOffline(true);
        page.locator(".top nav a[href*='room=log']").click();
        assertThat(page.locator("main .trouble")).isVisible();
        assertThat(page.locator(".connection")).isVisible();
        page.context().setOffline(false);
        assertThat(page.locator("main h1")).hasText("存证");
        assertThat(page.locator(".connection")).hasCount(0);
        chrome.complaints.removeIf(complaint -> complaint.contains("ERR_INTERNET_DISCONNECTED"));
    }
}
