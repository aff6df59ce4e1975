package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 改革: a plan from its draft to its review, what the figures allow, a rehearsed reallocation, and a finding until it is closed. */
@DisplayName("改革")
class ReformBrowserIT extends BrowserIT {
    private static final String OWN = "620702103", NEW = "三定-试-2011"; // after the last day of the scenario, so that nobody else's figures move
    private static final String LATER = "at=2011-07-15&room=reform&tab=";
    private static final Map<String, String> TABS = Map.of("plans", "table.board tbody tr", "feasibility", "table.ranges svg.range",
        "rehearsal", "#paste", "selections", "table tbody tr", "uses", "table.uses tbody tr", "excess", ".excess-bars svg.parts",
        "inspections", ".matrix td.answer", "notices", "table a[href^='notice.html']");

    /** The paper of an act, and then the act. */
    static void record(Page page, String document) {
        page.fill("#r-basis-document", document);
        page.fill("#r-basis-issuer", "（演示）发文机关");
        assertThat(page.locator(".act-form .allowed")).isVisible();
        page.click(".act-form button[type=submit]");
        assertThat(page.locator(".act-form .saved")).isVisible();
    }

    @Test @DisplayName("乡镇拟稿，边填边核对，报送；编办初审，看得见三步")
    void aTownshipDraftsAndTheOfficeReviews() {
        var page = chrome.login(chrome.open(Chrome.DESK, 768), "township");
        chrome.go(page, LATER + "plans&item=" + OWN + "~&act=draft-plan");
        page.locator(".editor-head input").first().fill(NEW);
        assertThat(page.locator(".check .grade.fits")).isVisible();
        var count = page.locator(".editor tbody tr").nth(1).locator("input.count").first();
        var stands = count.inputValue();
        count.fill("99");
        assertThat(page.locator(".check .grade.ERROR").first()).isVisible();
        assertThat(page.locator(".problems")).containsText("超出核定编制");
        Chrome.picture(page, "reform-editor");
        Axe.findsNothing(page, "editor");
        page.reload();
        assertThat(page.locator(".editor-head input").first()).hasValue(NEW);
        page.locator(".editor tbody tr").nth(1).locator("input.count").first().fill(stands);
        assertThat(page.locator(".check .grade.fits")).isVisible();
        record(page, "（演示）沙井委发〔2011〕90号");
        chrome.go(page, LATER + "plans&item=" + OWN + "~" + NEW + "&act=submit-plan");
        record(page, "（演示）沙井委发〔2011〕91号");
        page = sitsDown("reviewer");
        chrome.go(page, LATER + "plans&organ=" + OWN);
        page.locator("tr", new Page.LocatorOptions().setHasText(NEW)).locator(".next button").click();
        page.fill("#r-opinion", "同意");
        record(page, "（演示）甘机编办发〔2011〕90号");
        assertThat(page.locator("ol.steps li")).hasCount(3);
        assertThat(page.locator(".tag.state")).hasText("初审");
        Axe.findsNothing(page, "plan");
    }

    @Test @DisplayName("两稿并排：退回前后改了什么，有字有号")
    void twoVersionsStandSideBySide() {
        var page = sitsDown("auditor");
        chrome.go(page, "at=2011-03-31&room=reform&tab=plans&item=" + OWN + "~三定-沙井~1~2");
        assertThat(page.locator(".compare .gone-line")).containsText("人口和计划生育办公室");
        assertThat(page.locator(".compare .new-line").first()).containsText("人口和计划生育办公室");
        assertThat(page.locator(".reform .next button, .heading .actions button")).hasCount(0);
        Chrome.picture(page, "reform-compare");
    }

    @Test @DisplayName("测算建议拿去预演；一条不受理说明规则，改好后成批提交")
    void aProposalIsRehearsedAndAListCarriedOut() {
        var page = sitsDown("clerk");
        chrome.go(page, "at=2011-01-05&knownAt=2011-01-05&room=reform&tab=feasibility");
        assertThat(page.locator("svg.range")).hasCount(22);
        Chrome.picture(page, "reform-feasibility");
        page.click(".proposal button.main");
        assertThat(page).hasURL(Pattern.compile("tab=rehearsal"));
        assertThat(page.locator(".lines-table tbody tr").first()).isVisible();
        page.locator(".heading .actions button").last().click();
        add(page, "620702204", 30);
        add(page, "620702204", 1);
        page.fill("#r-basis-document", "（演示）甘机编发〔2011〕99号");
        page.fill("#r-basis-issuer", "（演示）甘州区机构编制委员会");
        page.fill("#r-basis-effectiveOn", "2011-07-15");
        page.click(".heading .actions button.main");
        assertThat(page.locator(".lines-table .grade.ERROR")).hasCount(1);
        assertThat(page.locator(".lines-table .rule")).isVisible();
        assertThat(page.locator(".before-after svg.both").first()).isVisible();
        Chrome.picture(page, "reform-rehearsal");
        Axe.findsNothing(page, "rehearsal");
        page.locator(".lines-table .row-actions .cross").first().click();
        page.click(".heading .actions button.main");
        assertThat(page.locator(".lines-table .grade.fits")).hasCount(1);
        page.locator(".heading .actions button").nth(1).click();
        assertThat(page.locator(".verdict.fits")).isVisible();
    }

    static void add(Page page, String from, int amount) {
        if (!page.locator("#paste").isVisible()) page.click(".paste summary");
        page.fill("#paste", """
            {"post": "establishment/reallocate", "body": {"kind": "INSTITUTION", "from": [{"organ": "%s", "amount": %d}], \
            "to": [{"organ": "620702106", "amount": %d}]}}
            """.formatted(from, amount, amount));
        page.click(".paste button");
    }

    @Test @DisplayName("督查问题：回复，再由他人销号")
    void aFindingIsRepliedToAndClosedByAnother() {
        var page = sitsDown("clerk");
        var finding = LATER + "inspections&item=620702106~督查-2011-04~EXCESS&act=";
        chrome.go(page, finding + "reply-finding");
        page.fill("#r-words", "已全部分流到位");
        record(page, "（演示）新墩委发〔2011〕90号");
        assertThat(page.locator(".finding-REPLIED")).isVisible();
        page = sitsDown("reviewer");
        chrome.go(page, finding + "close-finding");
        page.fill("#r-words", "情况属实");
        record(page, "（演示）甘机编办发〔2011〕91号");
        assertThat(page.locator(".finding-CLOSED")).isVisible();
        assertThat(page.locator(".sheet-table tbody tr")).hasCount(5);
    }

    @Test @DisplayName("八栏都有内容、无障碍，两种文字，手机上不出边")
    void everyTabIsThere() {
        var page = sitsDown("auditor");
        for (var lang : List.of("zh-CN", "en")) {
            TABS.forEach((tab, sign) -> {
                chrome.go(page, "at=2011-04-16&room=reform&tab=" + tab + "&lang=" + lang);
                assertThat(page.locator(tab.equals("rehearsal") ? ".reform .state" : sign).first()).isVisible();
                Axe.findsNothing(page, tab);
                if (lang.equals("zh-CN")) Chrome.picture(page, "reform-" + tab);
            });
        }
        page.setViewportSize(Chrome.PHONE, 844);
        TABS.keySet().forEach(tab -> {
            chrome.go(page, "at=2011-04-16&room=reform&tab=" + tab);
            assertThat(page.locator(".reform h2, .reform .state").first()).isVisible();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(Chrome.overflow(page)).as(tab).isZero();
            Chrome.picture(page, "phone-reform-" + tab);
        });
    }
}
