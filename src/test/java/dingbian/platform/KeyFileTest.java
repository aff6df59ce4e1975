package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.platform.KeyFileException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("密钥文件")
class KeyFileTest {
    @TempDir Path folder;
    private int made;
    private final KeyStart<String> start = new KeyStart<>(() -> "secret " + ++made, text -> {
        if (!text.startsWith("secret")) throw new IllegalArgumentException(text);
        return text;
    }, key -> "mark of " + key);

    /** A ledger that knows its key by a mark. */
    private static class Ledger implements KeyClaim {
        private String mark;

        @Override public Optional<String> mark() {
            return Optional.ofNullable(mark);
        }

        @Override public boolean isInUse() {
            return mark != null;
        }

        @Override public void claim(String fresh) {
            if (mark == null) mark = fresh;
        }
    }

    private KeyFile file(String name) {
        return new KeyFile("office", folder.resolve(name));
    }

    private String text(String name) {
        return file(name).read(text -> text);
    }

    private String[] names(String below) throws IOException {
        try (var files = Files.list(folder.resolve(below))) {
            return files.map(file -> file.getFileName().toString()).sorted().toArray(String[]::new);
        }
    }

    @Test @DisplayName("首次启动生成，仅属主可读，不留半成品；再次启动沿用")
    void theFirstStartMakesAKeyAndTheSecondTakesIt() throws IOException {
        var ledger = new Ledger();
        assertThat(start.found(file("data/office.key"), ledger)).isEqualTo("secret 1");
        assertThat(start.found(file("data/office.key"), ledger)).isEqualTo("secret 1");
        assertThat(names("data")).containsExactly("office.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("data/office.key")))).isEqualTo("rw-------");
    }

    @Test @DisplayName("文件缺失、另一账的、损坏、不可读：不得启动，并以中英文告知如何处置")
    void aMissingOtherOrDamagedKeyIsRefused() throws IOException {
        var ledger = new Ledger();
        start.found(file("office.key"), ledger);
        assertThatThrownBy(() -> start.found(file("lost.key"), ledger)).isInstanceOf(KeyFileException.class)
            .hasMessageContaining("找不到密钥文件").hasMessageContaining("is not there");
        assertThat(folder.resolve("lost.key")).doesNotExist();
        file("other.key").make("secret of others");
        assertThatThrownBy(() -> start.found(file("other.key"), ledger)).hasMessageContaining("不是本账的本办密钥").hasMessageContaining("another ledger");
        assertThat(folder.resolve("other.key")).exists();
        Files.writeString(folder.resolve("bad.key"), "不是密钥");
        assertThatThrownBy(() -> start.found(file("bad.key"), ledger)).isInstanceOf(KeyFileException.class).hasMessageContaining("已损坏");
        Files.createDirectory(folder.resolve("folder.key"));
        assertThatThrownBy(() -> start.found(file("folder.key"), ledger)).hasMessageContaining("damaged");
        for (var name : new String[] {"office", "log"}) {
            var report = new KeyFileReport().analyze(new IllegalStateException(new KeyFile(name, folder.resolve("x")).refused(Reason.MISSING)));
            assertThat(report.getAction()).contains("复制 " + name + ".key", "Copy " + name + ".key from ");
        }
    }

    @Test @DisplayName("另一节点先登记：所生成的收回，并告知密钥在别处")
    void theKeyOfTheNodeThatCameSecondIsTakenBack() throws IOException {
        var ledger = new Ledger() {
            @Override public boolean isInUse() {
                return false;
            }
        };
        ledger.claim("mark of another node");
        assertThatThrownBy(() -> start.found(file("office.key"), ledger)).hasMessageContaining("找不到密钥文件");
        assertThat(names(".")).isEmpty();
    }

    @Test @DisplayName("两个进程同时生成：只有一把，后到的不覆盖、不删除")
    void ofTwoProcessesOneMakesTheKey() throws IOException {
        var makers = IntStream.range(0, 8).mapToObj(i -> CompletableFuture.supplyAsync(() -> file("office.key").make("secret " + i) ? i : -1)).toList();
        var winners = makers.stream().map(CompletableFuture::join).filter(i -> i >= 0).toList();
        assertThat(winners).hasSize(1);
        assertThat(Files.readString(folder.resolve("office.key"))).isEqualTo("secret " + winners.get(0));
        assertThat(names(".")).containsExactly("office.key");
    }

    @Test @DisplayName("目录不可写、文件删不掉：说明是密钥文件出错，不留半成品")
    void whatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("no-folder"), "");
        assertThatThrownBy(() -> file("no-folder/office.key").make("secret")).isInstanceOf(KeyFileException.class).hasMessageContaining("无法读写");
        Files.createDirectories(folder.resolve("full.key/inside"));
        assertThatThrownBy(() -> file("full.key").delete()).isInstanceOf(KeyFileException.class);
        assertThatThrownBy(() -> file("none.key").giveWayTo(file("next.key"))).isInstanceOf(KeyFileException.class);
        file("old.key").make("secret");
        assertThatThrownBy(() -> file("old.key").giveWayTo(file("next.key"))).isInstanceOf(KeyFileException.class);
        assertThat(text("old.key")).isEqualTo("secret");
    }

    @Test @DisplayName("启用后继：后继就位，旧密钥的字节不复存在")
    void theNextKeyTakesThePlaceOfTheOldOne() throws IOException {
        file("log.key").make("old secret");
        Files.createLink(folder.resolve("witness"), folder.resolve("log.key"));
        file("log.key").next("1").make("never in force");
        file("log.key").dropNext();
        file("log.key").next("2").make("new secret");
        file("log.key").giveWayTo(file("log.key").next("2"));
        assertThat(text("log.key")).isEqualTo("new secret");
        assertThat(Files.readAllBytes(folder.resolve("witness"))).containsOnly(0);
        assertThat(names(".")).containsExactly("log.key", "witness");
    }
}
