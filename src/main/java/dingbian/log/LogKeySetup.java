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
        if (serves) ready(signing, table.keys());
        return signing;
    }

    private static void ready(SigningKey signing, KeyChain keys) {
        if (signing.isAhead(keys)) {
            LOG.error("no head is signed: the log key is the one after that which this ledger knows, as after an old backup; record it with replace-log-key");
            return;
        }
        var key = signing.inForce(keys).open();
        LOG.info("log heads are signed with {} key {}, SHA-256 {}", PublicLogKey.ALGORITHM, key.text(), key.fingerprint());
    }

    /** At the first start the ledger claims the key; after a replacement it is known by its chain. */
    static SigningKey found(KeyFile file, LogTable table) {
        var signing = new SigningKey(file);
        var isAhead = table.isInUse() && file.exists() && signing.isAhead(table.keys());
        if (table.replacements().isEmpty() && !isAhead) START.found(file, table);
        return signing;
    }
}
