package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** 只用键盘: from field to field by Tab, with the focus seen on each. */
final class Keyboard {
    private static final int FAR = 90;
    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    void type(String field, String words) {
        to(field, "Tab");
        page.keyboard().type(words);
    }

    /** A list by its arrow keys, from its first line on. */
    void choose(String field, String value) {
        to(field, "Tab");
        var list = page.locator("#" + field);
        assertThat(list.locator("option[value='" + value + "']")).hasCount(1);
        page.keyboard().press("Home");
        for (int i = 0; i < FAR && !list.inputValue().equals(value); i++) page.keyboard().press("ArrowDown");
        assertThat(list).hasValue(value);
    }

    /** @param key Tab, or Shift+Tab to go back */
    void to(String field, String key) {
        var wanted = page.locator("#" + field);
        assertThat(wanted).isVisible();
        for (int i = 0; i < FAR && !(boolean) wanted.evaluate("it => it === document.activeElement"); i++) page.keyboard().press(key);
        assertThat(wanted).isFocused();
        assertThat(wanted).hasCSS("outline-style", "solid");
    }

    void press(String... keys) {
        for (var key : keys) page.keyboard().press(key);
    }
}
