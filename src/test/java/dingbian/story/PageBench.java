package dingbian.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * 页面测速: how long a person waits, on the running program that -Ddingbian.page names; prints Markdown. It is no test and holds nothing:
 * scripts/bench page runs it.
 */
class PageBench {
    private static final int ROUNDS = Integer.getInteger("rounds", 10), STEPS = 60, PATIENCE = 300;
    private static final String BASE = System.getProperty("dingbian.page"), ROSTER = "room=people&at=2011-06-30";
    /** Milliseconds since the page was asked for, when the browser has painted the first frame with what is looked for. */
    private static final String PAINTED = """
        selector => new Promise(told => { const look = () => document.querySelector(selector)
          ? requestAnimationFrame(() => setTimeout(() => told(performance.now()))) : requestAnimationFrame(look); look(); })""";
    /** The same for all the rows that the server tells of: each is there, and the frame after the last is painted. */
    private static final String ALL_ROWS = """
        rows => new Promise(told => { const look = () => document.querySelectorAll('table.roster tbody tr').length === rows
          ? requestAnimationFrame(() => setTimeout(() => told(performance.now()))) : requestAnimationFrame(look); look(); })""";
    /** The browser lays out the far rows when they are come to: so long takes the way to the last. */
    private static final String LAST_ROW = """
        () => new Promise(told => { const before = performance.now(); const rows = document.querySelectorAll('table.roster tbody tr');
          rows[rows.length - 1].scrollIntoView(); requestAnimationFrame(() => setTimeout(() => told(performance.now() - before))); })""";
    private static final String STEP = """
        day => new Promise(told => { const slider = document.querySelector('.track input'); const before = performance.now();
          slider.value = Number(slider.value) + day; slider.dispatchEvent(new Event('input', { bubbles: true }));
          const wanted = () => slider.getAttribute('aria-valuetext');
          const look = () => document.querySelector('h1').textContent.includes(wanted()) && !document.querySelector('.overview > section .told.busy')
            ? setTimeout(() => told(performance.now() - before)) : requestAnimationFrame(look);
          requestAnimationFrame(look); })""";
    private static final String PLAY = """
        () => new Promise(told => { const frames = []; let last = performance.now(); const button = document.querySelector('button.play'); button.click();
          const look = now => { frames.push(now - last); last = now;
            if (frames.length > 20 && button.getAttribute('aria-pressed') === 'false') told(frames); else requestAnimationFrame(look); };
          requestAnimationFrame(look); })""";
    private static final String BYTES = """
        () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].reduce((sum, each) => sum + each.transferSize, 0)""";

    @Test void measure() {
        try (var chrome = new Chrome(BASE)) {
            awaitServer(chrome);
            say("| %s | measured | target |", "what, median of " + ROUNDS);
            say("| --- | --- | --- |");
            load(chrome);
            var page = chrome.login(chrome.open(Chrome.DESK, 768), "auditor");
            slide(chrome, page);
            roster(chrome, page);
            play(chrome, page);
            if (!chrome.complaints.isEmpty()) say("complaints of the browser: " + chrome.complaints);
        }
    }

    private static void awaitServer(Chrome chrome) {
        var page = chrome.open(Chrome.DESK, 768);
        for (int second = 0; second < PATIENCE; second++) {
            try {
                if (page.request().get(BASE + "/actuator/health").ok()) return;
            } catch (PlaywrightException notYet) {
                page.waitForTimeout(1000);
            }
        }
        throw new IllegalStateException("nothing answers at " + BASE);
    }

    private static void load(Chrome chrome) {
        List<Double> cold = new ArrayList<>(), warm = new ArrayList<>(), bytes = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            var page = chrome.open(Chrome.DESK, 768);
            chrome.signIn(page, "auditor");
            chrome.go(page, "at=2011-03-31");
            cold.add(number(page.evaluate(PAINTED, "table.figures tbody tr")));
            bytes.add(number(page.evaluate(BYTES)) / 1024);
            chrome.go(page, "at=2011-03-30");
            warm.add(number(page.evaluate(PAINTED, "table.figures tbody tr")));
        }
        say("| first load, KB until the table is there | %.0f | ≤ 120 |", median(bytes));
        say("| table painted, cold, ms | %.0f | ≤ 1000 |", median(cold));
        say("| table painted, warm, ms | %.0f | ≤ 500 |", median(warm));
    }

    private static void slide(Chrome chrome, Page page) {
        chrome.go(page, "at=2011-01-01");
        page.waitForSelector("table.figures tbody tr");
        page.waitForTimeout(1000);
        var steps = new ArrayList<Double>();
        for (int i = 0; i < STEPS; i++) steps.add(number(page.evaluate(STEP, 2)));
        say("| slider step to painted table, p50, ms | %.0f | ≤ 60 |", at(steps, 0.5));
        say("| slider step to painted table, p95, ms | %.0f | ≤ 150 |", at(steps, 0.95));
    }

    private static void roster(Chrome chrome, Page page) {
        var district = chrome.ask(page, "organs?at=2011-06-30").path("rows").get(0).path("organ").asString();
        var rows = chrome.ask(page, "people?at=2011-06-30&organ=" + district).path("rows").size();
        List<Double> took = new ArrayList<>(), last = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            chrome.go(page, ROSTER + "&organ=" + district);
            took.add(number(page.evaluate(ALL_ROWS, rows)));
            last.add(number(page.evaluate(LAST_ROW)));
        }
        say("| roster of %d rows from an empty page, ms | %.0f | ≤ 600 |", rows, median(took));
        say("| from its first row to its last, ms | %.0f | |", median(last));
    }

    private static void play(Chrome chrome, Page page) {
        chrome.go(page, "at=2011-01-01");
        page.waitForSelector("table.figures tbody tr");
        page.setDefaultTimeout(300_000);
        var frames = ((List<?>) page.evaluate(PLAY)).stream().map(PageBench::number).toList();
        say("| play through the reform: frames over 100 ms, of %d; longest, ms | %d; %.0f | 0 |", frames.size(),
            frames.stream().filter(each -> each > 100).count(), Collections.max(frames));
    }

    private static double number(Object told) {
        return ((Number) told).doubleValue();
    }

    private static double median(List<Double> figures) {
        return at(figures, 0.5);
    }

    private static double at(List<Double> figures, double share) {
        return figures.stream().sorted().skip((long) (share * figures.size())).findFirst().orElseThrow();
    }

    private static void say(String line, Object... figures) {
        System.out.println("bench: " + String.format(Locale.ROOT, line, figures));
    }
}
