package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.Dingbian;
import dingbian.ledger.Basis;
import dingbian.ledger.RefusedException;
import dingbian.ledger.Rule;
import dingbian.platform.Clerk;
import dingbian.platform.Gateway;
import dingbian.platform.Sending;
import dingbian.platform.SubCommands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** 账首外存与警报: what holds on each database; how one is copied and put back, each knows itself. */
abstract class AnchorLaws {
    private static final Random RANDOM = new Random(20110331);
    @TempDir Path office;
    private Path folder;

    @BeforeEach void theFolderIsThere() throws IOException {
        folder = Files.createDirectory(office.resolve("outside"));
    }

    /** Where the ledger is. */
    abstract List<String> database();

    /** Keeps the ledger as it is now, while the program is stopped. */
    abstract void backUp() throws IOException;

    /** Puts back what was kept. */
    abstract void putBack() throws IOException;

    private List<String> settings(String... more) {
        return Stream.of(database(), List.of("--dingbian.data=" + office.resolve("data"), "--dingbian.anchor.folder=" + folder), List.of(more))
            .flatMap(List::stream).toList();
    }

    private ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(Dingbian.class).web(WebApplicationType.NONE)
            .run(settings("--dingbian.serves=false", "--dingbian.scenario=none").toArray(String[]::new));
    }

    private int fsck() {
        return SubCommands.run("fsck", SubCommands.of(Dingbian.class).get("fsck"), settings());
    }

    /** @return the head over these acts too */
    private SignedHead work(int acts) {
        try (var context = open()) {
            var clerk = new Clerk(context);
            if (context.getBean(LogTable.class).lastPosition() == 0) clerk.openOffice(40_000);
            for (int i = 0; i < acts; i++) clerk.enter("900000001", RANDOM);
            return context.getBean(MerkleLog.class).seal();
        }
    }

    private static void accept(ConfigurableApplicationContext context, String lostHead) {
        var basis = new Basis("测试〔2011〕1号", "测试编办", null, LocalDate.of(2011, 3, 1), null, false);
        context.getBean(Gateway.class).send(RestoreDesk.ROOM, new AcceptRestore(lostHead, "硬盘损坏，恢复备份", basis), new Sending("admin", null, false, null));
    }

    private static void refused(Rule rule, ConfigurableApplicationContext context, String lostHead) {
        assertThatThrownBy(() -> accept(context, lostHead)).isInstanceOfSatisfying(RefusedException.class,
            refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    @Test @DisplayName("恢复旧备份：警报、停签、照常办件；认可之后接着签署，核账相符，失去的账首不再报警")
    void anOldBackupIsNoticedAndAccepted() throws IOException {
        var kept = work(20);
        backUp();
        var lost = work(10);
        assertThat(Files.list(folder).map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(AnchorFolder.name(kept), AnchorFolder.name(lost));
        assertThat(fsck()).isZero();
        putBack();
        assertThat(fsck()).isEqualTo(1);
        try (var context = open()) {
            var log = context.getBean(MerkleLog.class);
            var clerk = new Clerk(context);
            assertThat(log.seal()).as("what was signed stands").isEqualTo(kept);
            for (int i = 0; i < 15; i++) clerk.enter("900000001", RANDOM);
            assertThatThrownBy(log::seal).as("no second history is signed").isInstanceOf(AlarmException.class);
            assertThat(log.alarms()).singleElement().satisfies(alarm -> assertThat(alarm.kind()).isEqualTo(Alarm.Kind.LOST));
            assertThat(Alarm.lostHead(log.alarms())).isEqualTo(lost.size() + ":" + lost.rootHash());
            refused(Rule.HEAD_NOT_LOST, context, kept.size() + ":" + kept.rootHash());
            refused(Rule.HEAD_NOT_LOST, context, (lost.size() + 1) + ":" + lost.rootHash());
            accept(context, lost.size() + ":" + lost.rootHash());
            assertThat(log.alarms()).isEmpty();
            assertThat(log.seal().size()).isGreaterThan(lost.size());
            refused(Rule.HEAD_NOT_LOST, context, lost.size() + ":" + lost.rootHash());
        }
        assertThat(fsck()).isZero();
        assertThat(work(3).size()).isGreaterThan(lost.size());
    }

    @Test @DisplayName("本账所有之长度而根不同：改写，不得认可；非本账所签：报警，不得认可")
    void aRewrittenHeadIsNeverAccepted() throws IOException {
        var head = work(20);
        try (var context = open()) {
            var key = context.getBean(SigningKey.class).inForce(context.getBean(LogTable.class).keys());
            var other = key.sign(head.size() - 3, "0".repeat(64), null, head.timestamp());
            new AnchorFolder(folder).keep(other);
            new AnchorFolder(folder).keep(key.sign(head.size() + 9, "1".repeat(64), null, head.timestamp()));
            var log = context.getBean(MerkleLog.class);
            assertThat(log.alarms()).extracting(Alarm::kind).containsExactly(Alarm.Kind.REWRITTEN, Alarm.Kind.LOST);
            refused(Rule.HISTORY_REWRITTEN, context, Alarm.lostHead(log.alarms()));
        }
        assertThat(fsck()).isEqualTo(1);
        for (var file : Files.list(folder).toList()) Files.delete(file);
        new AnchorFolder(folder).keep(LogKey.generate().sign(head.size(), head.rootHash(), null, head.timestamp()));
        Files.writeString(folder.resolve("half.json"), "{\"size\":");
        Files.writeString(folder.resolve("readme.txt"), "not a head");
        try (var context = open()) {
            assertThat(context.getBean(MerkleLog.class).alarms()).extracting(Alarm::kind).containsExactly(Alarm.Kind.NOT_OURS, Alarm.Kind.NOT_OURS);
        }
        assertThat(fsck()).isEqualTo(1);
    }

    @Test @DisplayName("外存之处不通：照常签署与办件，说明情况，通后补送")
    void aFolderThatIsAwayStopsNobody() throws IOException {
        Files.delete(folder);
        try (var context = open()) {
            var anchors = context.getBean(Anchors.class);
            new Clerk(context).openOffice(10);
            var head = context.getBean(MerkleLog.class).seal();
            assertThat(anchors.states()).containsExactly(new AnchorRoute.State("anchor folder", 1, true));
            Files.createDirectory(folder);
            new Clerk(context).enter("900000001", RANDOM);
            var next = context.getBean(MerkleLog.class).seal();
            assertThat(new AnchorFolder(folder).names()).containsExactly(AnchorFolder.name(head), AnchorFolder.name(next));
            assertThat(anchors.states()).containsExactly(new AnchorRoute.State("anchor folder", 0, false));
        }
    }
}
