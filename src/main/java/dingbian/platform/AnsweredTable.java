package dingbian.platform;

import dingbian.ledger.Answer;
import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.KeyedHash;
import dingbian.ledger.RefusedException;
import dingbian.ledger.Rule;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 幂等: what was answered under a caller's Idempotency-Key; written in the transaction of the act itself. */
@Component
class AnsweredTable {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final KeyedHash hash;
    private final JsonMapper json = AnswerModule.mapper();

    private record Kept(String fingerprint, String answer) {}

    AnsweredTable(JdbcClient jdbc, Clock clock, KeyedHash hash) {
        this.jdbc = jdbc;
        this.hash = hash;
        this.clock = clock;
    }

    /** The answer given before, or null. @throws RefusedException if the key was used for another command */
    Answer find(String caller, String key, Object command) {
        var kept = jdbc.sql("select fingerprint, answer from answered where caller = ? and idempotency_key = ?").params(caller, key)
            .query(Kept.class).optional();
        if (kept.isEmpty()) return null;
        if (!kept.get().fingerprint().equals(fingerprint(command))) {
            throw new RefusedException(new Decision.Refused(Rule.IDEMPOTENCY_KEY_REUSED, Facts.of("key", key)));
        }
        return json.readValue(kept.get().answer(), Answer.class);
    }

    boolean has(String caller, String key) {
        return jdbc.sql("select count(*) from answered where caller = ? and idempotency_key = ?").params(caller, key).query(Integer.class).single() > 0;
    }

    void keep(String caller, String key, Object command, Answer answer) {
        jdbc.sql("insert into answered (caller, idempotency_key, fingerprint, answer, answered_at) values (?, ?, ?, ?, ?)")
            .params(caller, key, fingerprint(command), json.writeValueAsString(answer), clock.instant().atOffset(ZoneOffset.UTC)).update();
    }

    /** Of the whole command, or list of them, which may name a person: two commands that differ in anything have two. */
    private String fingerprint(Object command) {
        return hash.of(command.getClass().getSimpleName() + json.writeValueAsString(command));
    }
}
