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

    @Bean SigningKey signingKey(@Value("${dingbian.log-key-file:}") String file, @Value("${dingbian.key-file:}") String office,
                                @Value("${dingbian.data:data}") String data, @Value("${dingbian.serves:true}") boolean serves, LogTable table) {
        var beside = office.isBlank() ? Path.of(data, "log.key") : Path.of(office).resolveSibling("log.key");
        var signing = found(new KeyFile("log", file.isBlank() ? beside : Path.of(file)), table);
        var key = serves ? signing.inForce(table.keys()).open() : table.keys().newest().key();
        LOG.info("log heads are signed with {} key {}, SHA-256 {}", PublicLogKey.ALGORITHM, key.text(), key.fingerprint());
        return signing;
    }

    /** At the first start the ledger claims the key; after a replacement it is known by its chain. */
    static SigningKey found(KeyFile file, LogTable table) {
        if (table.replacements().isEmpty()) START.found(file, table);
        return new SigningKey(file);
    }
}
