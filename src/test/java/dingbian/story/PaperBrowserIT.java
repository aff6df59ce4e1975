package dingbian.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("打印")
class PaperBrowserIT extends BrowserIT {

    @Test @DisplayName("总览和乡镇花名册的打印件带有凭据一行和二维码，屏幕上不见；凭该行在线核对相符")
    void whatIsPrintedCarriesItsLine() {
        var page = sitsDown("auditor");
        for (var place : new String[] {"", "&room=township&organ=620702103", "&axis=registered&knownAt=2011-03-10"}) {
            chrome.go(page, "at=2011-03-31" + place);
            var line = page.locator(".paper .line");
            assertThat(line).hasCount(1);
            assertThat(page.locator(".paper")).isHidden();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".paper svg")).isVisible();
            assertThat(line.innerText()).startsWith(place.contains("township") ? "DINGBIAN1 roster 620702103 unit 2011-03-31"
                : "DINGBIAN1 balance - organ 2011-03-31");
            var file = Path.of("target", "screens", "paper" + place.replaceAll("\\W+", "-") + ".pdf");
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPath(file));
            var asked = "log/paper/check?line=" + URLEncoder.encode(line.innerText(), StandardCharsets.UTF_8);
            assertThat(chrome.ask(page, asked).path("fits").asBoolean()).isTrue();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        }
    }
}
