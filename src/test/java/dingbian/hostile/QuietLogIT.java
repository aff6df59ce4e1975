package dingbian.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.access.RawHttp;
import dingbian.platform.SyntheticPeople;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** What a busy office, with its refusals, faults and burglars, leaves in the log. */
@DisplayName("日志不泄密")
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:quiet;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class QuietLogIT extends Visit {
    private static final String NAME = "司马相如无双";
    /** So begins every public key of Ed25519; they are printed at each start. */
    private static final String PUBLIC = "MCowBQYDK2Vw";
    private static final String MISTYPED = "my-secret-typed-as-a-name";
    private static final String ENTER = """
        {"organ":"900000001","unit":"u","kind":"ADMIN","person":{"name":"%s","idNumber":"%s"},"mode":"OTHER","exception":{"type":"POLICY_PLACEMENT",\
        "document":"文"},"basis":{"document":"文","issuer":"编办","effectiveOn":"2011-03-02"}}""";
    private final String number = SyntheticPeople.idNumber(new Random(107));
    @Autowired JdbcClient jdbc;

    @Test @DisplayName("没有口令、身份证号、姓名、密钥；别人写不进一行")
    void nothingSecretIsLogged(CapturedOutput log) throws IOException {
        aDay();
        burglars();
        faults();
        assertThat(log).contains("login refused: admin@127.0.0.1", "login refused: ?@127.0.0.1", "ERROR").doesNotContainPattern("(?m)^FAKE");
        for (var secret : secrets()) assertThat(log.toString()).doesNotContain(secret);
    }

    /** Approved, refused, malformed, asked, reversed. */
    private void aDay() {
        var entered = stranger.post("/api/posting/enter", ENTER.formatted(NAME, number));
        assertThat(entered.ok()).as(entered.text()).isTrue();
        assertThat(stranger.post("/api/posting/enter", ENTER.formatted(NAME, number)).status()).isEqualTo(422);
        assertThat(stranger.post("/api/posting/enter", ENTER.formatted(NAME, number.substring(1))).status()).isEqualTo(400);
        stranger.post("/api/posting/enter", ENTER.formatted(NAME + "\u0000", number)).mustBeRefused();
        stranger.get("/api/people?query=%E5%8F%B8%E9%A9%AC").mustBeFair();
        stranger.get("/api/people?query=" + number).mustBeFair();
    }

    private void burglars() {
        new Stranger(port, "admin", "almost-" + PASSWORD).get("/api/balance").mustBeRefused();
        new Stranger(port, MISTYPED, "x").get("/api/balance").mustBeRefused();
        new Stranger(port, "a\nFAKE line", "x").get("/api/balance").mustBeRefused();
        RawHttp.send(port, "GET /api/balance?at=%0aFAKE HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: a\rFAKE\r\n\r\n");
    }

    /** The database fails under an act and under a question. */
    private void faults() {
        for (var table : List.of("person_sealed", "person_index")) {
            jdbc.sql("alter table " + table + " rename to away").update();
            stranger.post("/api/posting/enter", ENTER.formatted(NAME, SyntheticPeople.idNumber(new Random(108))));
            stranger.get("/api/people?query=%E5%8F%B8%E9%A9%AC");
            jdbc.sql("alter table away rename to " + table).update();
        }
    }

    private List<String> secrets() throws IOException {
        var basic = Base64.getEncoder().encodeToString(("admin:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        var secrets = new ArrayList<>(List.of(PASSWORD, basic, MISTYPED, NAME, "司马", number,
            SyntheticPeople.idNumber(new Random(108))));
        for (var file : List.of("office.key", "log.key")) {
            Files.readString(Path.of("target/test-data/hostile", file)).lines()
                .filter(line -> line.length() > 20 && !line.contains(" ") && !line.startsWith(PUBLIC)).forEach(secrets::add);
        }
        secrets.addAll(jdbc.sql("select password_hash from user_password").query(String.class).list());
        assertThat(secrets).hasSizeGreaterThanOrEqualTo(10);
        return secrets;
    }
}
