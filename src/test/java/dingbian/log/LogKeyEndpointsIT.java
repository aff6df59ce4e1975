package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.platform.Clerk;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("国密与更换密钥（窗口与存证包）")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:h2:mem:logkeyweb;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "dingbian.log.sm3=true",
    "dingbian.key-file=src/test/resources/office.key", "dingbian.scenario=none", "dingbian.admin-password=correct-horse"})
class LogKeyEndpointsIT {
    private static final String BODY = "{\"reason\":\"到期更换\",\"basis\":{\"document\":\"测试〔2011〕9号\",\"issuer\":\"测试编办\",\"effectiveOn\":\"2011-03-01\"}}";
    @TempDir static Path folder;
    @LocalServerPort int port;
    @Autowired ApplicationContext context;
    @Autowired Export export;

    @DynamicPropertySource static void ownKey(DynamicPropertyRegistry settings) {
        settings.add("dingbian.log-key-file", () -> folder.resolve("log.key").toString());
    }

    private HttpResponse<String> ask(String path, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/log/" + path)).header("Content-Type", "application/json")
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("admin:correct-horse".getBytes()));
        return HttpClient.newHttpClient().send((body == null ? request : request.POST(BodyPublishers.ofString(body))).build(), BodyHandlers.ofString());
    }

    private JsonNode read(String path, String body) throws IOException, InterruptedException {
        var answer = ask(path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test @DisplayName("换过密钥、兼签 SM3 的包：各项相符；认得其中任何一把的人都验得过；动一处便查得出")
    void aPackOfBothIsChecked() throws IOException, InterruptedException {
        var first = read("key", null).path("fingerprint").asString();
        read("replace-log-key", BODY);
        export.write(folder.resolve("early"));
        new Clerk(context).openOffice(100);
        var event = read("replace-log-key", BODY).at("/events/0");
        assertThat(event.path("type").asString()).isEqualTo("LogKeyReplaced");
        new Clerk(context).enter("900000001", new Random(1));
        var key = read("key", null);
        assertThat(key.at("/keys/0/fingerprint").asString()).isEqualTo(first).isNotEqualTo(key.path("fingerprint").asString());
        assertThat(key.at("/keys/2/fromPosition").asLong()).isEqualTo(event.path("position").asLong());
        assertThat(key.at("/keys/2/endorsement").asString()).isEqualTo(event.path("endorsement").asString());
        var head = read("head", null);
        var proof = read("inclusion?position=2&hash=sm3&size=" + head.path("size").asLong(), null);
        assertThat(proof.path("rootHash").asString()).isEqualTo(head.path("sm3RootHash").asString());
        assertThat(read("consistency?from=2&hash=sm3&to=" + head.path("size").asLong(), null).path("toRootHash")).isEqualTo(head.path("sm3RootHash"));
        assertThat(ask("consistency?from=1&to=2&hash=md5", null).body()).contains("\"path\":\"hash\"").contains("sha256, sm3");
        thePackOf(first, key.path("fingerprint").asString(), event.path("position").asLong());
    }

    private void thePackOf(String first, String second, long replaced) throws IOException {
        var pack = folder.resolve("pack");
        export.write(pack);
        try (var both = new BothVerifiers(folder)) {
            assertThat(both.found(folder.resolve("early"), knowing(first)).wrong()).as("of nothing but the office's own book").isEmpty();
            isChecked(both, pack, first, second, replaced);
        }
    }

    private static void isChecked(BothVerifiers both, Path pack, String first, String second, long replaced) throws IOException {
        assertThat(both.found(pack, knowing(first)).checked()).contains("the key that you know is number 1 of 3")
            .contains("keys: 3, each but the first endorsed by the one before it").anyMatch(line -> line.startsWith("SM3: root "));
        assertThat(both.found(pack, knowing(second)).wrong()).isEmpty();
        assertThat(both.found(pack, knowing("00")).wrong()).containsExactly("the key is not the one that you know");
        var forger = new Forger(pack, LogKey.of(Files.readString(folder.resolve("log.key")).strip()), both);
        assertThat(forger.forged(Pack.HEADS, text -> text.replaceFirst("(\"sm3RootHash\":\")(.)", "$1x")).wrong())
            .anyMatch(wrong -> wrong.contains("has another root")).anyMatch(wrong -> wrong.contains("signature"));
        assertThat(forger.forged(Pack.HEADS, text -> text.replaceAll("\"sm3RootHash\":\"\\w+\",", "")).wrong())
            .isNotEmpty().allMatch(wrong -> wrong.endsWith("has a signature that is not of this key"));
        var pem = Files.readString(pack.resolve(Pack.KEY));
        var half = pem.substring(pem.length() / 3);
        assertThat(forger.forged(Pack.KEY, text -> half).wrong()).contains("log-key.pem does not hold the keys that the events name");
        var found = forger.forged(Pack.EVENTS, Forger.line(replaced, text -> text.replaceFirst("(endorsement[\\\\\": ]+)(.)", "$1_")), replaced);
        assertThat(found.wrong()).contains("event " + replaced + " replaces the log key by one that the key before it did not endorse");
        assertThat(found.firstPosition()).isEqualTo(replaced);
    }

    private static Verification.Known knowing(String fingerprint) {
        return new Verification.Known(List.of(), fingerprint, null);
    }
}
