package dingbian.log;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 第二验证者: verify.html in Chromium, offline and opened from disk; a copy of one's own, not that of the pack in question. */
final class SecondVerifier implements AutoCloseable {
    private static final String SHEET =
        "() => [...document.querySelectorAll('#figures tbody tr')].map(row => [...row.cells].map(c => c.title).join('|'))";
    final List<String> complaints = new ArrayList<>();
    private final Playwright playwright;
    private final Page page;
    private int rounds;

    /** 结论. {@code sheet}: the cells of the sheet that a paper asks for, row by row. */
    record Verdict(List<String> wrong, Long firstPosition, List<?> sheet) {}

    SecondVerifier(Path folder) throws IOException {
        var file = Files.writeString(folder.resolve(Pack.VERIFIER), VerifierPage.text());
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var context = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
            .setArgs(List.of("--disable-gpu", "--no-first-run", "--no-sandbox"))).newContext(new Browser.NewContextOptions().setLocale("en"));
        context.setOffline(true);
        page = context.newPage();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().equals(file.toUri().toString())) complaints.add(request.url());
        });
        page.navigate(file.toUri().toString());
    }

    Verdict verdict(Path pack, Verification.Known known) {
        fill("held", known.heads().stream().map(head -> head.size() + ":" + head.rootHash()).collect(Collectors.joining(" ")));
        fill("fingerprint", known.fingerprint() == null ? "" : known.fingerprint());
        fill("paper", known.paper() == null ? "" : known.paper().text());
        page.setInputFiles("#pack", pack);
        page.waitForFunction("n => document.getElementById('result').dataset.round >= n", ++rounds);
        var position = page.getAttribute("#first", "data-position");
        return new Verdict(page.locator("#wrong li").allInnerTexts(), position.isEmpty() ? null : Long.valueOf(position),
            (List<?>) page.evaluate(SHEET));
    }

    /** Without the page's hearing of it, so that the pack is checked once. */
    private void fill(String field, String text) {
        page.evalOnSelector("#" + field, "(field, text) => { field.value = text; }", text);
    }

    /** What the page says it checked. */
    List<String> checked() {
        return page.locator("#checked li").allInnerTexts();
    }

    /** @param source of functions of the page, that the expression may call */
    String evaluate(String source, String expression) {
        return page.evaluate("() => {" + source + "\nreturn " + expression + ";}").toString();
    }

    @Override public void close() {
        playwright.close();
    }
}
