package dingbian.people;

import dingbian.platform.KeyClaim;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 密钥表: the wrapped key of every person, and by what the office key is known. No event tells them, so no rebuild empties them. */
@Component
class KeyTable implements KeyClaim {
    private final JdbcClient jdbc;

    KeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> wrapped(String person) {
        return jdbc.sql("select wrapped from person_key where person = ?").param(person).query(String.class).optional();
    }

    void keep(String person, String wrapped) {
        jdbc.sql("insert into person_key (person, wrapped) values (?, ?)").params(person, wrapped).update();
    }

    @Override public Optional<String> mark() {
        return jdbc.sql("select check_value from office_key_check where id = 1").query(String.class).optional();
    }

    @Override public boolean isInUse() {
        return jdbc.sql("""
            select exists (select 1 from office_key_check) or exists (select 1 from person_key) or exists (select 1 from person_sealed)""")
            .query(Boolean.class).single();
    }

    @Override public void claim(String mark) {
        jdbc.sql("insert into office_key_check (id, check_value) values (1, ?) on conflict do nothing").param(mark).update();
    }
}
