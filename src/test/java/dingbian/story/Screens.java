package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** 各屏: every room that app.js names, and in each room its tabs, so that no screen is forgotten. */
final class Screens {
    private static final Pattern ROOM = Pattern.compile("\\{ name: '(\\w+)', screen");
    private static final List<String> OF_MOVES = List.of("move&tab=acts&from=2011-03-01&to=2011-03-10&level=everyone", "move&tab=batch&act=enter");

    private Screens() {}

    /** @param start of each address: the day, and the word that a room follows */
    static List<String> of(Chrome chrome, Page page, String start) throws IOException {
        var screens = new ArrayList<String>();
        ROOM.matcher(Files.readString(Path.of("src/main/resources/static/app.js"))).results().map(found -> start + found.group(1)).forEach(room -> {
            chrome.go(page, room);
            rests(page);
            var tabs = page.locator("main header nav a").all().stream().map(tab -> tab.getAttribute("href")).filter(link -> link.contains("tab="))
                .map(link -> room + "&tab=" + link.replaceAll(".*tab=([\\w-]+).*", "$1")).toList();
            screens.addAll(tabs.isEmpty() ? List.of(room) : tabs);
        });
        OF_MOVES.forEach(more -> screens.add(start + more));
        return screens;
    }

    static void rests(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator("main h1, main h2").first()).isAttached();
        assertThat(page.locator("main .spinner, main .trouble, main [aria-busy=true]")).hasCount(0);
    }
}
