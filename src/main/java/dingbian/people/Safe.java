package dingbian.people;

import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 封存柜: turns details into a seal and back, under a person's own key, which is itself sealed under the office's. */
@Component
class Safe {
    private final OfficeKey office;
    private final JsonMapper json = JsonMapper.builder().build();

    Safe(OfficeKey office) {
        this.office = office;
    }

    String close(SecretKey key, String person, PersonDetails details) {
        return Seal.close(key, person, json.writeValueAsBytes(details));
    }

    /** @throws BrokenSealException if the seal was changed or is another key's */
    PersonDetails open(String person, String sealed, String wrapped) {
        return json.readValue(Seal.open(unwrap(person, wrapped), person, sealed), PersonDetails.class);
    }

    String wrap(String person, SecretKey key) {
        return Seal.wrap(office.wrappingKey(), person, key);
    }

    SecretKey unwrap(String person, String wrapped) {
        return Seal.unwrap(office.wrappingKey(), person, wrapped);
    }
}
