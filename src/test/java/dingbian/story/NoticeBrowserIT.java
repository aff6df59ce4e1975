package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import dingbian.whole.Api;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 公示页: what is put up in public, from an address alone. */
@DisplayName("公示")
class NoticeBrowserIT extends BrowserIT {
    private static final String SHAJING = "620702103", NOTICE = "公示-页";

    @Test @DisplayName("机构、编制、岗位人员都在，没有身份证号，打印只有内容")
    void theNoticeShowsUnitsQuotasAndHolders() {
        new Api(base(), "clerk", "dingbian").tell("reform/publish-notice", """
            {"organ":"%s","notice":"%s","title":"沙井镇机构编制公示","places":["政务公开栏"],
             "basis":{"document":"沙政发〔2011〕20号","issuer":"沙井镇人民政府","effectiveOn":"2011-04-20"}}""".formatted(SHAJING, NOTICE));
        var page = sitsDown("township");
        page.navigate(base() + "/notice.html?organ=" + SHAJING + "&at=2011-05-01&notice=" + URLEncoder.encode(NOTICE, StandardCharsets.UTF_8));
        assertThat(page.locator("h1")).hasText("沙井镇机构编制公示");
        assertThat(page).hasTitle("沙井镇机构编制公示");
        assertThat(page.locator("table.quotas tbody tr")).hasCount(3);
        assertThat(page.locator("section.unit h2", new Page.LocatorOptions().setHasText("党政综合办公室"))).hasCount(1);
        assertThat(page.locator("table.posts td").first()).isVisible();
        assertThat(page.locator("article.notice")).not().hasText(Pattern.compile("\\d{6}(19|20)\\d{9}[\\dX]"));
        Chrome.picture(page, "notice");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("button.print")).isHidden();
        assertThat(page.locator("body").innerText()).contains("2011-04-20");
        assertThat(page.locator(".paper .line")).containsText("DINGBIAN1 balance " + SHAJING + " unit 2011-04-20");
    }
}
