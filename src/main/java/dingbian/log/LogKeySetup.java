package dingbian.log;

import dingbian.platform.KeyFile;
import dingbian.platform.KeyStart;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 启用存证密钥: both halves in PEM, in log.key beside office.key, made at the first start of a ledger. */
@Configuration(proxyBeanMethods = false)
class LogKeySetup {
    private static final Logger LOG = LoggerFactory.getLogger(LogKeySetup.class);
    private static final KeyStart<LogKey> START = new KeyStart<>(() -> LogKey.generate().pem(), LogKey::of, key -> key.open().text());

    @Bean LogKey logKey(@Value("${dingbian.log-key-file:}") String file, @Value("${dingbian.key-file:}") String office,
                        @Value("${dingbian.data:data}") String data, LogTable table) {
        var beside = office.isBlank() ? Path.of(data, "log.key") : Path.of(office).resolveSibling("log.key");
        var key = found(file.isBlank() ? beside : Path.of(file), table);
        LOG.info("log heads are signed with {} key {}, SHA-256 {}", PublicLogKey.ALGORITHM, key.open().text(), key.open().fingerprint());
        return key;
    }

    static LogKey found(Path file, LogTable table) {
        return START.found(new KeyFile("log", file), table);
    }
}
