package dingbian.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.TestPropertySource;

/** 浏览器里的甘州区: a ledger of its own, on which acts are recorded, and one Chromium for the tests of a class; whatever it complains of fails the test. */
@TestPropertySource(properties = {
    "spring.datasource.url=jdbc:h2:mem:browser;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
    "dingbian.data=target/test-data/browser"})
abstract class BrowserIT extends GanzhouIT {
    static Chrome chrome;

    /** The server of this test, or, while the page is being worked on, the one that -Ddingbian.page=http://localhost:8080 names. */
    @BeforeEach void start() {
        if (chrome == null) chrome = new Chrome(System.getProperty("dingbian.page", base()));
    }

    @AfterEach void nothingWasComplainedOfAndNothingLeftTheMachine() {
        assertThat(chrome.complaints).isEmpty();
        assertThat(chrome.abroad).isEmpty();
    }

    @AfterAll static void stop() {
        if (chrome != null) chrome.close();
        chrome = null;
    }

    /** Somebody at a desk of 1366×768. */
    static Page sitsDown(String user) {
        return chrome.login(chrome.open(Chrome.DESK, 768), user);
    }
}
