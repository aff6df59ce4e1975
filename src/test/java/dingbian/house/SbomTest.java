package dingbian.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("软件物料清单")
class SbomTest {
    private static final Path BILL = Path.of("target/classes/META-INF/sbom/application.cdx.json");
    private static final Path CLASS_PATH = Path.of("target/runtime-classpath.txt");

    @Test @DisplayName("清单所列，即程序所带：一件不多，一件不少，字节相符")
    void theBillIsWhatTheProgramHas() throws IOException {
        assumeTrue(isOfThisPom(), "Maven writes no bill when it is offline; this one is older than the pom");
        var bill = new JsonMapper().readTree(Files.readString(BILL));
        assertThat(bill.path("bomFormat").asString()).isEqualTo("CycloneDX");
        var listed = new TreeMap<String, String>();
        bill.path("components").forEach(part -> listed.put(file(part), hash(part)));
        assertThat(listed).isEqualTo(had()).hasSizeGreaterThan(50);
    }

    private static boolean isOfThisPom() throws IOException {
        return Files.exists(BILL) && Files.getLastModifiedTime(BILL).compareTo(Files.getLastModifiedTime(Path.of("pom.xml"))) > 0;
    }

    private static String file(JsonNode part) {
        return part.path("name").asString() + "-" + part.path("version").asString() + ".jar";
    }

    private static String hash(JsonNode part) {
        return part.path("hashes").valueStream().filter(each -> each.path("alg").asString().equals("SHA-256")).findFirst().orElseThrow()
            .path("content").asString();
    }

    private static Map<String, String> had() throws IOException {
        var had = new TreeMap<String, String>();
        for (var jar : Files.readString(CLASS_PATH).strip().split(java.io.File.pathSeparator)) {
            had.put(Path.of(jar).getFileName().toString(), sha256(Path.of(jar)));
        }
        return had;
    }

    private static String sha256(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test @DisplayName("别人写的，NOTICE 都提到")
    void everyPartIsNamedInTheNotice() throws IOException {
        var vendored = Sources.below(Sources.RESOURCES.resolve("static/vendor"), ".js").stream().map(file -> file.getFileName().toString()).toList();
        assertThat(vendored).isNotEmpty().allSatisfy(file -> assertThat(Files.readString(Path.of("docs/NOTICE.md")))
            .containsIgnoringCase(file.substring(0, file.indexOf('-'))));
    }
}
