package dingbian.people;

import dingbian.platform.KeyClaim;
import jakarta.annotation.PreDestroy;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 密钥表: the wrapped key of every person, and by what the office key is known. No event tells them, so no rebuild empties them. */
@Component
class KeyTable implements KeyClaim {
    private static final Logger LOG = LoggerFactory.getLogger(KeyTable.class);
    private final JdbcClient jdbc;
    private final DataSource source;
    private volatile boolean swept = true;

    KeyTable(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    Optional<String> wrapped(String person) {
        return jdbc.sql("select wrapped from person_key where person = ?").param(person).query(String.class).optional();
    }

    void keep(String person, String wrapped) {
        jdbc.sql("insert into person_key (person, wrapped) values (?, ?)").params(person, wrapped).update();
    }

    /** 销毁: what was sealed under it opens no more. */
    void destroy(String person) {
        jdbc.sql("delete from person_key where person = ?").param(person).update();
        swept = false;
    }

    /** 清扫: a database leaves what was deleted in its files for a while; after an erasure they are written anew when the program stops. */
    @PreDestroy void sweep() {
        if (swept) return;
        try {
            if (isH2File()) jdbc.sql("shutdown compact").update();
            else if (database(DatabaseMetaData::getDatabaseProductName).equals("PostgreSQL")) jdbc.sql("vacuum full person_key").update();
            swept = true;
        } catch (RuntimeException unswept) {
            LOG.warn("deleted keys may still stand in the files of the database; see docs/trust.md", unswept);
        }
    }

    private boolean isH2File() {
        return database(DatabaseMetaData::getURL).startsWith("jdbc:h2:file:");
    }

    private String database(Question question) {
        try (var connection = source.getConnection()) {
            return question.of(connection.getMetaData());
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private interface Question {
        String of(DatabaseMetaData database) throws SQLException;
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
