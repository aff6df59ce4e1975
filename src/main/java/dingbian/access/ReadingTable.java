package dingbian.access;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 查阅登记表: only added to. */
@Component
class ReadingTable {

    /** 查阅事项: an unmasked ID number, a pack of all events, a whole roster. */
    enum What { ID_NUMBER, EXPORT, ROSTER }

    /** 查阅一次. {@code organ} null: of all; {@code count}: how many people, or packs. */
    record Reading(String user, What what, String organ, String person, String reason, int count) {}

    private final JdbcClient jdbc;

    ReadingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param once what is there already under this is not written again */
    void write(String once, Instant at, Reading reading) {
        jdbc.sql("insert into reading (once, read_at, username, what, organ, person, reason, amount) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing")
            .params(once, at.atOffset(ZoneOffset.UTC), reading.user(), reading.what().name(), reading.organ(), reading.person(), reading.reason(),
                reading.count()).update();
    }
}
