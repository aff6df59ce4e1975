package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Heads;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** 核查室: the room's questions over one data source, without Spring. */
final class Audit {
    final JournalQueries journal;
    final Knowledge knowledge;
    final Organs organs;
    final Balances balances;

    Audit(DataSource source) {
        this(source, Clock.systemUTC());
    }

    Audit(DataSource source, Clock clock) {
        var jdbc = JdbcClient.create(source);
        journal = new JournalQueries(jdbc);
        knowledge = new Knowledge(Heads.of(source, clock), new HeadQueries(jdbc), new DataSourceTransactionManager(source));
        organs = new Organs(journal);
        balances = new Balances(knowledge, organs, journal);
    }

    static AsOf at(String day) {
        return at(day, Axis.EFFECTIVE, null);
    }

    static AsOf at(String day, Axis axis, String knownAt) {
        return new AsOf(LocalDate.parse(day), axis, knownAt == null ? null : Instant.parse(knownAt));
    }
}
