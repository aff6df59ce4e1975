package dingbian.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.platform.KeyFile;
import dingbian.platform.KeyFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("存证密钥")
class LogKeyTest {
    private static final String ROOT = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String TIME = "2011-03-31T16:00:00.000000Z";
    private final LogTable table = table();
    @TempDir Path directory;

    private static LogTable table() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).locations("classpath:db/migration/common", "classpath:db/migration/h2").load().migrate();
        return new LogTable(JdbcClient.create(source));
    }

    private LogKey start(String file) {
        return LogKeySetup.found(new KeyFile("log", directory.resolve(file)), table).inForce(table.keys());
    }

    @Test @DisplayName("首次启动生成密钥；再次启动沿用；文件缺失不得另行生成")
    void theFirstStartMakesAKeyAndTheSecondTakesIt() {
        var first = start("data/log.key");
        assertThat(start("data/log.key").open().text()).isEqualTo(first.open().text()).isEqualTo(table.mark().orElseThrow());
        assertThat(first).hasToString("LogKey[*]");
        assertThatThrownBy(() -> start("lost.key")).isInstanceOf(KeyFileException.class).hasMessageContaining("找不到密钥文件");
    }

    @Test @DisplayName("文件不是密钥，或是两把密钥各一半，不得启动")
    void aDamagedKeyIsRefused() throws IOException {
        start("log.key");
        var mixed = Files.readString(directory.resolve("log.key")).replaceAll("(?s)-----BEGIN PUBLIC.*", "")
            + LogKey.generate().pem().replaceAll("(?s).*(?=-----BEGIN PUBLIC)", "");
        for (var content : new String[] {"", "不是密钥", "AAAA", mixed}) {
            Files.writeString(directory.resolve("bad.key"), content);
            assertThatThrownBy(() -> start("bad.key")).isInstanceOf(KeyFileException.class).hasMessageContaining("已损坏");
        }
    }

    @Test @DisplayName("签名只认原文：长度、根、时刻、签名、密钥改动任何一处，均不成立")
    void aSignatureHoldsForItsOwnHeadOnly() {
        var key = LogKey.generate();
        var head = key.sign(7, ROOT, null, TIME);
        assertThat(PublicLogKey.of(key.open().text()).signed(head)).isTrue();
        assertThat(new String(head.text())).isEqualTo("dingbian log head\nversion 1\nsize 7\nroot " + ROOT + "\ntime " + TIME + "\n");
        assertThat(key.open().signed(SignedHead.of(8, ROOT, null, TIME, head.signature()))).isFalse();
        assertThat(key.open().signed(SignedHead.of(7, ROOT.replace('e', 'f'), null, TIME, head.signature()))).isFalse();
        assertThat(key.open().signed(SignedHead.of(7, ROOT, null, TIME.replace("16", "17"), head.signature()))).isFalse();
        assertThat(key.open().signed(SignedHead.of(7, ROOT, null, TIME, "AAAA"))).isFalse();
        assertThat(key.open().signed(SignedHead.of(7, ROOT, null, TIME, "不是"))).isFalse();
        assertThat(LogKey.generate().open().signed(head)).isFalse();
        var second = key.sign(7, ROOT, ROOT.replace('e', 'd'), TIME);
        assertThat(new String(second.text())).isEqualTo("dingbian log head\nversion 2\nsize 7\nroot " + ROOT + "\nsm3 " + ROOT.replace('e', 'd')
            + "\ntime " + TIME + "\n");
        assertThat(key.open().signed(second)).isTrue();
        assertThat(key.open().signed(SignedHead.of(7, ROOT, null, TIME, second.signature()))).isFalse();
        assertThat(key.open().signed(SignedHead.of(7, ROOT, ROOT, TIME, second.signature()))).isFalse();
    }

    @Test @DisplayName("叶的原文写全各列，两行不同则叶不同")
    void theLeafTellsEveryColumn() {
        var event = new StoredEvent(1, "e", "620702", 0, "Book", "t", "BookOpened", null, "{\"a\":\"甲\\\"\"}", "{\"by\":\"x\n\ud800\"}", "act");
        assertThat(event.text()).isEqualTo("{\"position\":1,\"eventId\":\"e\",\"organ\":\"620702\",\"sequence\":0,\"aggregateType\":\"Book\","
            + "\"recordedAt\":\"t\",\"type\":\"BookOpened\",\"revision\":null,\"payload\":\"{\\\"a\\\":\\\"甲\\\\\\\"\\\"}\","
            + "\"metaData\":\"{\\\"by\\\":\\\"x\\u000a\\ud800\\\"}\",\"act\":\"act\"}");
    }
}
