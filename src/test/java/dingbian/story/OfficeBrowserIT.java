package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dingbian.whole.Api;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 本办: what the office does for itself on the page, and what no single user can do. */
@DisplayName("本办室")
class OfficeBrowserIT extends BrowserIT {
    private static final String LEFT = "苏忠年", TOWNSHIP = "620702104", BEFORE = "2011-05-30", AFTER = "2011-06-30";
    private static final String USER = "lishi", PASSWORD = "jiudian-zhong-kaihui";

    /** The paper of a form, written into its fields, and the form sent. */
    private static void sends(Page page, String mark, String document) {
        page.fill("#" + mark + "-document", document);
        page.fill("#" + mark + "-issuer", "甘州区机构编制委员会办公室");
        page.locator("form button[type=submit]:not([disabled])").click();
    }

    private static void records(Page page, String document) {
        sends(page, "r-basis", document);
        assertThat(page.locator(".act-form .saved")).isVisible();
    }

    private static Locator row(Page page, String text) {
        return page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static void press(Locator where, String words) {
        where.locator("button").filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + words + "\\s*$"))).click();
    }

    private String counts(Page page, String day) {
        return chrome.ask(page, "balance?at=" + day).path("rows").toString();
    }

    @Test @DisplayName("销毁个人信息：一人申请，申请的人自己不能批；另一人批准后页面上再没有这个名字，各日的数不变")
    void aPersonIsErasedByTwo() {
        var page = sitsDown("clerk");
        var counted = counts(page, BEFORE) + counts(page, AFTER);
        chrome.go(page, "at=" + AFTER + "&room=users&tab=erasures&act=propose-erasure-order");
        page.fill("#r-erasure", "XH-IT-1");
        page.fill("#r-person", LEFT);
        page.locator("[role=option]").first().click();
        page.fill("#r-reason", "本人申请，有权机关书面决定");
        records(page, "测决〔2026〕1号");
        press(page.locator(".saved"), "完成");
        assertThat(row(page, "XH-IT-1")).containsText(LEFT);
        assertThat(row(page, "XH-IT-1").locator("button.main")).hasCount(0);
        var reviewer = sitsDown("reviewer");
        chrome.go(reviewer, "at=" + BEFORE + "&room=people&q=" + LEFT);
        assertThat(reviewer.locator("table.roster")).containsText(LEFT);
        chrome.go(reviewer, "at=" + AFTER + "&room=users&tab=erasures&item=XH-IT-1");
        press(row(reviewer, "XH-IT-1"), "批准销毁");
        assertThat(reviewer.locator(".consequences")).containsText("不能撤回");
        records(reviewer, "测决〔2026〕2号");
        press(reviewer.locator(".saved"), "完成");
        assertThat(row(reviewer, "XH-IT-1")).containsText("已不可辨认");
        Axe.findsNothing(reviewer, "erased");
        for (var place : new String[] {"room=users&tab=erasures&item=XH-IT-1", "room=township&organ=" + TOWNSHIP, "room=people&organ=" + TOWNSHIP}) {
            chrome.go(reviewer, "at=" + BEFORE + "&" + place);
            Screens.rests(reviewer);
            assertThat(reviewer.locator("main")).not().containsText(LEFT);
        }
        chrome.go(reviewer, "at=" + BEFORE + "&room=people&q=" + LEFT);
        assertThat(reviewer.locator(".people .state")).isVisible();
        assertThat(counts(reviewer, BEFORE) + counts(reviewer, AFTER)).isEqualTo(counted);
    }

    @Test @DisplayName("更换存证密钥：写明理由和依据，先看后果；两把密钥一环扣一环，此后的签名出自新的一把")
    void theLogKeyIsReplaced() {
        var page = sitsDown("admin");
        int keys = chrome.ask(page, "log/key").path("keys").size();
        chrome.go(page, "at=" + AFTER + "&room=log&tab=care");
        press(page.locator("main"), "更换存证密钥");
        assertThat(page.locator(".consequences li")).hasCount(3);
        page.fill("#r-reason", "服务器更换，旧机退役");
        records(page, "测办〔2026〕3号");
        chrome.go(page, "at=" + AFTER + "&room=log&tab=head");
        var chain = page.locator("table").filter(new Locator.FilterOptions().setHasText("第 1 把")).locator("tbody tr");
        assertThat(chain).hasCount(keys + 1);
        assertThat(chain.last()).containsText("✓");
        assertThat(page.locator(".checks .no")).hasCount(0);
        assertThat(page.locator(".checks .yes").first()).containsText(
            chrome.ask(page, "log/key").path("keys").get(keys).path("fingerprint").asString().substring(0, 16));
        Axe.findsNothing(page, "keys");
    }

    @Test @DisplayName("新用户两人开通，领一次性口令，首次登录先改；重置后旧口令作废，停用后下一次请求就进不来")
    void aUserIsLetInResetAndLocked() {
        var admin = users("admin");
        press(admin.locator(".heading"), "申请新用户");
        Map.of("#user-matter", "YH-IT-1", "#user-user", USER).forEach(admin::fill);
        admin.selectOption("#user-role", "AUDITOR");
        sends(admin, "user", "测人〔2026〕1号");
        assertThat(row(admin, "YH-IT-1")).containsText(USER);
        var reviewer = users("reviewer");
        press(row(reviewer, "YH-IT-1"), "开通");
        sends(reviewer, "user", "测人〔2026〕2号");
        assertThat(row(reviewer, "YH-IT-1")).hasCount(0);
        var first = fetches();
        var his = chrome.open(Chrome.DESK, 768);
        chrome.go(his, "");
        Map.of("#user", USER, "#password", first).forEach(his::fill);
        his.click("button.main");
        Map.of("#p-oldPassword", first, "#p-newPassword", PASSWORD, "#p-again", PASSWORD).forEach(his::fill);
        his.click("form button.main");
        his.waitForSelector("table.figures tbody tr");
        assertThat(mayEnter(PASSWORD)).isTrue();
        does("重置口令", "测人〔2026〕3号", "未设");
        assertThat(mayEnter(PASSWORD)).isFalse();
        assertThat(fetches()).isNotEqualTo(first);
        does("停用", "测人〔2026〕4号", "已停用");
    }

    private static Page users(String who) {
        var page = sitsDown(who);
        chrome.go(page, "room=users");
        return page;
    }

    /** The one-time password, as the admin reads it off the page. */
    private String fetches() {
        var admin = users("admin");
        press(row(admin, USER), "一次性口令");
        press(admin.locator(".user-act"), "取口令");
        var secret = admin.locator("code.secret").innerText();
        press(admin.locator(".user-act"), "关闭");
        return secret;
    }

    private boolean mayEnter(String password) {
        return new Api(base(), USER, password).ask("milestones").has("rows");
    }

    private void does(String act, String document, String then) {
        var admin = users("admin");
        press(row(admin, USER), act);
        if (act.equals("停用")) admin.fill("#user-reason", "调离");
        sends(admin, "user", document);
        assertThat(row(admin, USER)).containsText(then);
    }
}
