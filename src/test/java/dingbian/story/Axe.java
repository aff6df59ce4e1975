package dingbian.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** 无障碍: what axe-core finds on a screen as it stands. */
final class Axe {
    private Axe() {}

    /** Nothing at all; what it finds is told by rule and by place. */
    static void findsNothing(Page page, String screen) {
        var found = new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(found.stream().flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + " " + node.getTarget() + " " + node.getHtml())))
            .as(screen).isEmpty();
    }
}
