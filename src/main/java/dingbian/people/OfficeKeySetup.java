package dingbian.people;

import dingbian.ledger.KeyedHash;
import dingbian.platform.KeyFile;
import dingbian.platform.KeyStart;
import java.nio.file.Path;
import java.util.Base64;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 启用本办密钥: 32 random bytes in base64, made at the first start of a ledger. */
@Configuration(proxyBeanMethods = false)
class OfficeKeySetup {
    private static final KeyStart<OfficeKey> START = new KeyStart<>(() -> Base64.getEncoder().encodeToString(Seal.random(OfficeKey.BYTES)),
        text -> new OfficeKey(Base64.getDecoder().decode(text)), OfficeKey::checkValue);

    @Bean OfficeKey officeKey(@Value("${dingbian.key-file:}") String file, @Value("${dingbian.data:data}") String data, KeyTable keys) {
        return found(file.isBlank() ? Path.of(data, "office.key") : Path.of(file), keys);
    }

    @Bean KeyedHash keyedHash(OfficeKey key) {
        return key::fingerprint;
    }

    static OfficeKey found(Path file, KeyTable keys) {
        return START.found(new KeyFile("office", file), keys);
    }
}
