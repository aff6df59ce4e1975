package dingbian.story;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 浏览器: the page in Debian's Chromium, what it complained of, and the API beside it with the same session. */
final class Chrome implements AutoCloseable {
    static final int PHONE = 390;
    static final int DESK = 1366;
    /** A busy machine is no failure. */
    private static final int PATIENCE_MS = 60_000;
    /** -Ddingbian.slower=6: as on a slow machine, where what only seldom comes too early is found out. */
    private static final int TIMES_SLOWER = Integer.getInteger("dingbian.slower", 1);
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of("--disable-gpu", "--disable-quic", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-first-run", "--no-sandbox");
    private static final String SEEN = "for (const user of ['clerk', 'reviewer', 'township', 'auditor', 'admin'])"
        + " localStorage.setItem('dingbian.tour.' + user, 'ended')";
    private static final JsonMapper JSON = new JsonMapper();
    final List<String> complaints = new ArrayList<>();
    final List<String> abroad = new ArrayList<>();
    private final String base;
    private final Playwright playwright;
    private final Browser browser;
    private BrowserContext context;

    Chrome(String base) {
        this.base = base;
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
    }

    /** A fresh session on a screen of this width, nobody logged in; the first steps have been seen. */
    Page open(int width, int height) {
        var page = first(width, height);
        page.addInitScript(SEEN);
        return page;
    }

    /** Somebody who is here for the first time. */
    Page first(int width, int height) {
        if (context != null) context.close();
        context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height).setLocale("zh-CN"));
        context.setDefaultTimeout(PATIENCE_MS);
        var page = context.newPage();
        if (TIMES_SLOWER > 1) context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", rate());
        page.onConsoleMessage(message -> {
            // A refusal is an answer; the browser reports its 422 all the same.
            if (message.type().equals("error") && !message.text().contains("status of 422")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(base) && !request.url().startsWith("data:")) abroad.add(request.url());
        });
        return page;
    }

    private static JsonObject rate() {
        var rate = new JsonObject();
        rate.addProperty("rate", TIMES_SLOWER);
        return rate;
    }

    /** Without the form, so that the page is still to be fetched. */
    void signIn(Page page, String user) {
        page.request().get(base + "/api/me");
        var token = page.context().cookies(base).stream().filter(cookie -> cookie.name.equals("XSRF-TOKEN")).findFirst().orElseThrow().value;
        page.request().post(base + "/login", RequestOptions.create().setHeader("X-XSRF-TOKEN", token)
            .setForm(FormData.create().set("username", user).set("password", "dingbian")));
    }

    /** Logs in by the form and waits for the table. */
    Page login(Page page, String user) {
        page.navigate(base + "/");
        page.fill("#user", user);
        page.fill("#password", "dingbian");
        page.click("button.main");
        page.waitForSelector("table.figures tbody tr");
        return page;
    }

    void go(Page page, String query) {
        page.navigate(base + "/?" + query);
    }

    JsonNode ask(Page page, String question) {
        var answer = page.request().get(base + "/api/" + question);
        if (!answer.ok()) throw new AssertionError(question + " answered " + answer.status() + " " + answer.text());
        return JSON.readTree(answer.text());
    }

    /** When all that is on its way is there: no figure of another day stands on it. */
    static void picture(Page page, String name) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        page.waitForFunction("() => !document.querySelector('.told.busy') && [...document.querySelectorAll('.tile strong')].every(n => n.textContent !== '…')");
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screens", name + ".png")));
    }

    /** How far the page reaches beyond the right edge of the screen, in pixels. */
    static int overflow(Page page) {
        return ((Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth")).intValue();
    }

    @Override public void close() {
        browser.close();
        playwright.close();
    }
}
