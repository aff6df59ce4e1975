package dingbian.people;

import dingbian.ledger.KeyedHash;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 启用密钥: makes the office key at the first start of a ledger, and starts with no other ever after. */
@Configuration(proxyBeanMethods = false)
class OfficeKeySetup {
    @Bean OfficeKey officeKey(@Value("${dingbian.key-file:}") String file, @Value("${dingbian.data:data}") String data, KeyTable keys) {
        return found(new OfficeKeyFile(file.isBlank() ? Path.of(data, "office.key") : Path.of(file)), keys);
    }

    @Bean KeyedHash keyedHash(OfficeKey key) {
        return key::fingerprint;
    }

    /** @throws OfficeKeyException if the ledger has another key than the file, or has one and there is no file */
    static OfficeKey found(OfficeKeyFile file, KeyTable keys) {
        var generates = !file.exists();
        if (generates) {
            if (keys.checkValue().isPresent() || keys.holdsPeople()) throw OfficeKeyException.missing(file.path());
            file.generate();
        }
        var office = file.read();
        keys.claim(office.checkValue());
        if (keys.checkValue().orElseThrow().equals(office.checkValue())) return office;
        if (generates) file.delete();
        throw generates ? OfficeKeyException.missing(file.path()) : OfficeKeyException.another(file.path());
    }
}
