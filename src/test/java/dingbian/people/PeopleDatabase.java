package dingbian.people;

import dingbian.ledger.Basis;
import dingbian.ledger.Entry;
import dingbian.ledger.ErasureEvent.PersonErased;
import dingbian.ledger.ErasureGround;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LedgerTable.Stored;
import dingbian.ledger.OfficeEvent;
import dingbian.ledger.PostingEvent.PersonRegistered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** 试用登记簿: the room on an empty database, without Spring. */
final class PeopleDatabase {
    static final Basis BASIS = new Basis("甘机编办[2011]18号", "甘州区机构编制委员会办公室", LocalDate.of(2011, 3, 2), LocalDate.of(2011, 3, 2),
        LocalDate.of(2011, 3, 5), false);
    private static final OfficeKey OFFICE = new OfficeKey(new byte[OfficeKey.BYTES]);
    final JdbcTemplate jdbc;
    final KeyTable keys;
    final Register register;
    final PeopleTable table;
    private long position;

    PeopleDatabase() {
        this(h2(), "h2");
    }

    private static DataSource h2() {
        var source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        return source;
    }

    PeopleDatabase(DataSource source, String vendor) {
        var migrations = "classpath:db/migration/";
        Flyway.configure().dataSource(source).locations(migrations + "common", migrations + vendor).load().migrate();
        jdbc = new JdbcTemplate(source);
        keys = new KeyTable(JdbcClient.create(jdbc), source);
        var cache = new DetailsCache();
        register = register(cache);
        table = new PeopleTable(new PeopleQueries(JdbcClient.create(jdbc)), new Safe(OFFICE), OFFICE, cache);
    }

    private Register register(DetailsCache cache) {
        return new Register(OFFICE, new Safe(OFFICE), keys, new PeopleQueries(JdbcClient.create(jdbc)), cache);
    }

    /** With a memory of its own. */
    Register anotherNode() {
        return register(new DetailsCache());
    }

    /** Registers and writes the tables, as an act does. */
    PersonRegistered add(String name, String idNumber) {
        var event = register.register("620702100", new PersonDetails(name, idNumber, Map.of("education", "本科")), BASIS, false);
        table.write(jdbc, List.of(stored(event)));
        return event;
    }

    /** In one transaction, as the platform runs an act; an error undoes it. */
    <T> T inOneAct(Supplier<T> act) {
        return new TransactionTemplate(new DataSourceTransactionManager(jdbc.getDataSource())).execute(status -> act.get());
    }

    /** What the desk does of an approval. */
    PersonErased erase(String person) {
        var event = new PersonErased(OfficeEvent.OFFICE, "XH-1", person, ErasureGround.WRITTEN_ORDER, null, "reviewer", BASIS);
        table.write(jdbc, List.of(stored(event)));
        keys.destroy(person);
        return event;
    }

    Stored stored(LedgerEvent event) {
        return new Stored(new Entry(++position, "e" + position, "a" + position, event), Instant.EPOCH, "clerk");
    }

    void destroyKey(String person) {
        jdbc.update("delete from person_key where person = ?", person);
    }

    void empty() {
        table.tables().forEach(name -> jdbc.update("delete from " + name));
    }

    /** The n-th of invented people. */
    static String idNumber(int n) {
        var day = LocalDate.of(1960, 1, 1).plusDays(n / 900);
        var fifteen = "999999" + day.toString().substring(2).replace("-", "") + (100 + n % 900);
        return IdNumber.parse(fifteen).orElseThrow().value();
    }
}
