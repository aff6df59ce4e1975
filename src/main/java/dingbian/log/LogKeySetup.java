package dingbian.log;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 启用存证密钥: makes log.key, beside office.key, at the first start of a ledger, and starts with no other ever after. */
@Configuration(proxyBeanMethods = false)
class LogKeySetup {
    private static final Logger LOG = LoggerFactory.getLogger(LogKeySetup.class);

    @Bean LogKey logKey(@Value("${dingbian.log-key-file:}") String file, @Value("${dingbian.key-file:}") String office,
                        @Value("${dingbian.data:data}") String data, LogTable table) {
        var beside = office.isBlank() ? Path.of(data, "log.key") : Path.of(office).resolveSibling("log.key");
        var key = found(new LogKeyFile(file.isBlank() ? beside : Path.of(file)), table);
        LOG.info("log heads are signed with {} key {}, SHA-256 {}", PublicLogKey.ALGORITHM, key.open().text(), key.open().fingerprint());
        return key;
    }

    /** @throws LogKeyException if the ledger has another key than the file, or has one and there is no file */
    static LogKey found(LogKeyFile file, LogTable table) {
        var generates = !file.exists();
        if (generates) {
            if (table.publicKey().isPresent()) throw LogKeyException.missing(file.path());
            file.generate();
        }
        var key = file.read();
        table.claim(key.open().text());
        if (table.publicKey().orElseThrow().equals(key.open().text())) return key;
        if (generates) file.delete();
        throw generates ? LogKeyException.missing(file.path()) : LogKeyException.another(file.path());
    }
}
