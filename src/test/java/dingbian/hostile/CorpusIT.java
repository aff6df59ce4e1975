package dingbian.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.hostile.Draft.Sort;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Every sample of the corpus against every endpoint: a sheet that says what is wrong, and no effect. */
@DisplayName("恶意样本")
@TestPropertySource(properties = Visit.IN_MEMORY)
class CorpusIT extends NoEffect {
    @Test @DisplayName("残缺、过深、过大、重复、不是 JSON 的内容：一律不收")
    void brokenBodies() {
        var bodies = Corpus.brokenBodies();
        for (var post : posts()) bodies.forEach((name, body) -> stranger.post(post.path(), body).mustBeRefused());
    }

    @Test @DisplayName("超过一兆的内容，表格超过八兆：413")
    void oversizedBodies() {
        for (var post : posts()) {
            var reply = stranger.post(post.path(), Corpus.oversized(post.path()));
            reply.mustBeRefused();
            assertThat(reply.status()).as("%s", reply).isEqualTo(413);
        }
    }

    @Test @DisplayName("不是 JSON 的内容类型：不收")
    void wrongTypes() {
        for (var post : posts()) {
            var body = draft(post).text().getBytes(StandardCharsets.UTF_8);
            stranger.send("POST", post.path(), body).mustBeRefused();
            for (var type : Corpus.WRONG_TYPES) stranger.send("POST", post.path(), body, "Content-Type", type).mustBeRefused();
        }
    }

    @Test @DisplayName("不成整数的数：每一处都指出来")
    void numbersThatNoFieldTakes() {
        for (var post : posts()) {
            for (var number : Corpus.REFUSED_NUMBERS) {
                var draft = draft(post);
                var places = draft.of(Sort.NUMBER);
                places.forEach(Draft.Place::hole);
                if (places.isEmpty()) continue;
                var reply = stranger.post(post.path(), draft.text(number));
                reply.mustBeRefused();
                assertThat(reply.flaws()).as("%s", reply).isNotEmpty();
            }
        }
    }

    @Test @DisplayName("参数重复、没有的参数、参数名带怪字：不误答")
    void parametersTwiceAndUnknown() {
        for (var question : questions()) {
            for (var odd : List.of("knowAt=x", "a%5B%5D=1", "a.b=1", "class.module.classLoader=x", "_method=DELETE", "%00=1", "=1")) {
                stranger.get(question.at("x") + "?" + odd).mustBeFair();
            }
            for (var name : question.queryNames()) stranger.get(question.at("x") + "?" + name + "=1&" + name + "=2").mustBeRefused();
        }
        for (var post : posts()) if (post.hasDryRun()) stranger.post(post.path() + "?dryRun=true&dryRun=false", draft(post).text()).mustBeRefused();
    }

    @Test @DisplayName("别的方法、冒充的方法和请求头：不受骗")
    void methodsAndHeaders() {
        for (var endpoint : endpoints) {
            for (var method : Corpus.METHODS) stranger.send(method, endpoint.at("x"), new byte[0]).mustBeRefused();
            for (var header : Corpus.HEADERS) {
                if (endpoint.isPost()) stranger.send("POST", endpoint.path(), "{}".getBytes(StandardCharsets.UTF_8), header).mustBeRefused();
                else stranger.send("GET", endpoint.at("x"), new byte[0], header).mustBeFair();
            }
        }
    }
}
