package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.platform.Clerk;
import dingbian.platform.SubCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationContext;

@DisplayName("存证包")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = {"dingbian.key-file=src/test/resources/office.key", "dingbian.serves=false",
    "spring.datasource.url=jdbc:h2:mem:pack;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"})
class PackIT {
    private static final Random RANDOM = new Random(20110331);
    @Autowired Export export;
    @Autowired MerkleLog log;
    @Autowired SigningKey signing;
    @Autowired ApplicationContext context;
    @TempDir static Path directory;
    private Path old;
    private Path pack;
    private SignedHead head;
    private Forger forger;
    private BothVerifiers both;

    @BeforeAll void theOfficeExports() throws IOException {
        old = directory.resolve("old");
        var clerk = new Clerk(context);
        clerk.openOffice(30);
        for (int i = 0; i < 12; i++) clerk.enter("900000002", RANDOM);
        export.write(old);
        for (int i = 0; i < 12; i++) clerk.enter("900000001", RANDOM);
        Packs.sayThreeThingsOnOneDay(clerk);
        pack = directory.resolve("pack");
        head = export.write(pack);
        both = new BothVerifiers(directory);
        forger = new Forger(pack, signing.inForce(log.keys()), both);
    }

    @AfterAll void nothingWasComplainedOf() {
        both.close();
    }

    private Verification.Found verified(String... held) {
        return both.found(pack, held);
    }

    private static int call(String... arguments) {
        return SubCommands.run("verify", LogCommands.of(PackIT.class).get("verify"), List.of(arguments));
    }

    @Test @DisplayName("未经改动的包：各项相符，退出码 0")
    void aPackThatWasNotTouchedIsClean() {
        var found = verified(head.size() + ":" + head.rootHash());
        assertThat(found.wrong()).isEmpty();
        assertThat(found.firstPosition()).isNull();
        assertThat(found.checked()).anyMatch(line -> line.startsWith("events: " + head.size() + " lines, root " + head.rootHash()))
            .anyMatch(line -> line.matches("balances: \\d{3,} rows of \\d+ days on 3 axes, .*"))
            .anyMatch(line -> line.matches("heads: \\d+, .*; \\d steps from one to the next"))
            .anyMatch(line -> line.startsWith("files: ")).anyMatch(line -> line.startsWith("held head"));
        assertThat(call(pack.toString(), "--fingerprint", log.keys().newest().key().fingerprint())).isZero();
    }

    @Test @DisplayName("帮助、用法不对、不是存证包：退出码 0、2、2；密钥或留存账首不符：1")
    void everyCallHasItsExitCode() {
        assertThat(call("--help")).isZero();
        assertThat(call()).isEqualTo(2);
        assertThat(call(directory.resolve("none").toString())).isEqualTo(2);
        assertThat(call(pack.toString(), "--held", "x")).isEqualTo(2);
        assertThat(call(pack.toString(), "--fingerprint", "00")).isEqualTo(1);
        assertThat(call(pack.toString(), "--held", "1:" + "0".repeat(64))).isEqualTo(1);
        assertThat(call(pack.toString(), "--held", "999999:" + head.rootHash())).isEqualTo(1);
        var exports = LogCommands.of(PackIT.class).get("export");
        assertThat(SubCommands.run("export", exports, List.of("--help"))).isZero();
        assertThat(SubCommands.run("export", LogCommands.of(PackIT.class).get("export"), List.of(pack.toString()))).isEqualTo(2);
    }

    @Test @DisplayName("每种文件翻动任意一个字节：都查得出")
    void aFlippedByteOfAnyFileIsFound() throws IOException {
        for (var name : List.of(Pack.EVENTS, Pack.LEAVES, Pack.HEADS, Pack.KEY, Pack.BALANCES, "policy/rules.csv", Pack.VERIFIER,
                Pack.MANIFEST, Pack.SIGNATURE)) {
            var file = pack.resolve(name);
            var bytes = Files.readAllBytes(file);
            for (int bit = 0; bit < 2; bit++) {
                var other = bytes.clone();
                int at = RANDOM.nextInt(bytes.length);
                other[at] ^= (byte) (1 << RANDOM.nextInt(8));
                Files.write(file, other);
                assertThat(verified().wrong()).as(name + " byte " + at).isNotEmpty();
            }
            Files.delete(file);
            if (!name.equals(Pack.MANIFEST)) assertThat(verified().wrong()).as(name + " is gone").isNotEmpty();
            Files.write(file, bytes);
        }
        Files.writeString(pack.resolve("more.txt"), "more");
        assertThat(verified().wrong()).containsExactly("more.txt is not in the manifest");
        Files.delete(pack.resolve("more.txt"));
    }

    @Test @DisplayName("连同清单一并伪造：事件、办理人、叶、账首、余缺，各指其处")
    void aForgeryWithItsManifestIsNamed() throws IOException {
        long position = head.size() / 2;
        var event = forger.forged(Pack.EVENTS, Forger.line(position, text -> text.replace("clerk", "nobody")));
        assertThat(event.wrong()).contains("event " + position + " is not the one that was sealed");
        assertThat(event.firstPosition()).isEqualTo(position);
        var broken = forger.forged(Pack.EVENTS, Forger.line(position, text -> text.substring(1)));
        assertThat(broken.wrong()).contains("event " + position + " cannot be read");
        assertThat(broken.firstPosition()).isEqualTo(position);
        assertThat(forger.forged(Pack.LEAVES, Forger.line(position, text -> "0".repeat(64))).wrong())
            .containsExactly("leaves.txt was changed at event " + position + ", the event was not");
        assertThat(forger.forged(Pack.HEADS, Forger.line(1, text -> text.replace("\"timestamp\":\"2", "\"timestamp\":\"1"))).wrong())
            .singleElement().asString().endsWith("has a signature that is not of this key");
        assertThat(forger.forged(Pack.BALANCES, Forger.line(9, text -> text.replaceFirst("\"filled\":", "\"filled\":1"))).wrong())
            .singleElement().asString().startsWith("balance ").contains("the events add up to");
        assertThat(forger.forged(Pack.BALANCES, text -> text.substring(text.indexOf('\n') + 1)).wrong()).singleElement().asString().contains("has no row for");
        assertThat(forger.forged(Pack.BALANCES, text -> text.substring(text.indexOf("{\"at\":\"" + text.substring(7, 17) + "\",\"axis\":\"effective"))).wrong())
            .containsExactly("balances.jsonl has no rows of the axis document");
    }

    @Test @DisplayName("以旧账冒充现账：单看包无破绽，以留存账首一对便知")
    void anOldLedgerIsFoundByAHeadThatWasKept() {
        assertThat(both.found(old).wrong()).isEmpty();
        assertThat(both.found(old, head.size() + ":" + head.rootHash()).wrong())
            .containsExactly("the held head of size " + head.size() + " is not of this log: it was rewritten, or cut");
    }

    @Test @DisplayName("改一事件，并改其叶与清单：账首指出在哪两个序号之间")
    void anEventThatWasChangedWithItsLeafIsBetweenTwoHeads() throws IOException {
        long position = head.size() - 3;
        var found = forger.forged(Pack.EVENTS, Forger.line(position, text -> text.replaceFirst("clerk", "admin")), position);
        assertThat(found.wrong()).anyMatch(each -> each.matches("the head of size " + head.size() + " has another root: an event from \\d+ to "
            + head.size() + " is not as it was signed"));
    }
}
