package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.Basis;
import dingbian.ledger.HeadTable;
import dingbian.log.LogCommand.ReplaceLogKey;
import dingbian.platform.Clerk;
import dingbian.platform.KeyFile;
import dingbian.platform.KeyFileException;
import dingbian.platform.Sending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What holds when the log key is replaced, wherever it stops, on either database. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.serves=false", "dingbian.key-file=src/test/resources/office.key"})
abstract class KeyReplacementLaws {
    static final ReplaceLogKey COMMAND = new ReplaceLogKey("到期更换",
        new Basis("测试〔2011〕9号", "测试编办", null, LocalDate.of(2011, 3, 1), null, false));
    private static final Random RANDOM = new Random(20110331);
    @TempDir static Path folder;
    @Autowired ApplicationContext context;
    @Autowired KeyReplacement replacement;
    @Autowired LogTable table;
    @Autowired HeadTable ledger;
    @Autowired MerkleLog log;
    @Autowired AnchorWatch watch;
    @Autowired LogCheck check;

    @DynamicPropertySource static void ownKey(DynamicPropertyRegistry settings) {
        settings.add("dingbian.log-key-file", () -> folder.resolve("log.key").toString());
    }

    @BeforeEach void someWorkIsDone() {
        if (ledger.read().position() == 0) new Clerk(context).openOffice(1_000);
        news();
        log.seal();
    }

    void news() {
        new Clerk(context).enter("900000001", RANDOM);
    }

    KeyFile file() {
        return new KeyFile("log", folder.resolve("log.key"));
    }

    String inFile() {
        return file().read(LogKey::of).open().text();
    }

    String newest() {
        return table.keys().newest().key().text();
    }

    static Sending sending(boolean dryRun) {
        return new Sending("admin", null, dryRun, null);
    }

    void allIsWell() {
        assertThat(inFile()).isEqualTo(newest());
        assertThat(folder.toFile().list((in, name) -> name.startsWith("log.key."))).isEmpty();
        assertThat(log.seal().size()).isEqualTo(ledger.read().position());
        assertThat(table.keys().newest().key().signed(log.seal())).isTrue();
        assertThat(check.differences(position -> {})).isEmpty();
    }

    @Test @DisplayName("更换之后：新账首由新钥签，旧账首仍验得过，旧私钥不复存在；可以再换")
    void afterTheReplacementTheNewKeySigns() throws IOException {
        for (int round = 0; round < 2; round++) {
            var old = newest();
            var before = log.seal();
            var witness = Files.createLink(folder.resolve("witness" + round), file().path());
            var answer = replacement.replace(COMMAND, sending(false));
            assertThat(newest()).isNotEqualTo(old);
            assertThat(table.keys().newest().fromPosition()).isEqualTo(answer.position());
            assertThat(table.lastHead().orElseThrow().size()).isEqualTo(answer.position());
            assertThat(Files.readAllBytes(witness)).containsOnly(0);
            assertThat(table.keys().of(before.size()).text()).isEqualTo(old);
            allIsWell();
        }
    }

    @Test @DisplayName("预审不动密钥，不记账")
    void aDryRunChangesNothing() {
        long position = ledger.read().position();
        assertThat(replacement.replace(COMMAND, sending(true)).events()).hasSize(1);
        assertThat(ledger.read().position()).isEqualTo(position);
        allIsWell();
    }

    @Test @DisplayName("封存不断而更换密钥：每个账首都由当时的密钥签")
    void whileHeadsAreSignedTheKeyIsReplaced() {
        var nodes = List.of(log, new MerkleLog(table, LogKeySetup.found(file(), table), ledger, watch, true));
        var sealing = nodes.stream().map(node -> CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 30; i++) node.seal();
        })).toList();
        for (int i = 0; i < 3; i++) {
            news();
            replacement.replace(COMMAND, sending(false));
        }
        sealing.forEach(CompletableFuture::join);
        allIsWell();
    }

    @Test @DisplayName("另一节点仍持旧钥：不再签署，不得启动，并告知如何处置；复制新钥后不必重启")
    void anotherNodeWithTheOldKeySignsNoMore() throws IOException {
        var copy = new KeyFile("log", Files.copy(file().path(), folder.resolve("copy.key")));
        var signing = LogKeySetup.found(copy, table);
        var other = new MerkleLog(table, signing, ledger, watch, false);
        other.seal();
        replacement.replace(COMMAND, sending(false));
        assertThat(other.seal()).as("no news").isEqualTo(log.seal());
        news();
        assertThatThrownBy(other::seal).isInstanceOf(KeyFileException.class).hasMessageContaining("已被更换").hasMessageContaining("signs no more");
        assertThatThrownBy(() -> LogKeySetup.found(copy, table).inForce(table.keys())).isInstanceOf(KeyFileException.class);
        Files.writeString(folder.resolve("foreign.key"), LogKey.generate().pem());
        assertThatThrownBy(() -> new SigningKey(new KeyFile("log", folder.resolve("foreign.key"))).inForce(table.keys()))
            .hasMessageContaining("another ledger");
        Files.copy(file().path(), copy.path(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(other.seal()).isEqualTo(log.seal());
        Files.delete(copy.path());
        allIsWell();
    }
}
