package dingbian.posting;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Basis;
import dingbian.ledger.Entry;
import dingbian.ledger.LedgerTable.Stored;
import dingbian.ledger.PostingEvent.PersonRegistered;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("去处表")
class PostingTableTest {
    private static final Basis BASIS = new Basis("d", "i", null, LocalDate.of(2011, 3, 1), null, false).completedOn(LocalDate.of(2011, 3, 1));

    @Test @DisplayName("同一人同一处，一个事务里记两次，只留一行")
    void aPlaceIsWrittenOnceHoweverOftenItIsSaid() {
        var source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:posting-table;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        var jdbc = new JdbcTemplate(source);
        jdbc.execute("create table whereabouts (person varchar(64) not null, organ varchar(12) not null, primary key (person, organ))");
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(status -> {
            for (int position = 1; position <= 2; position++) new PostingTable().write(jdbc, List.of(registered(position)));
        });
        assertThat(jdbc.queryForList("select organ from whereabouts", String.class)).containsExactly("620702103");
    }

    private static Stored registered(int position) {
        return new Stored(new Entry(position, "e" + position, "a" + position, new PersonRegistered("620702103", "p", "sealed", BASIS)), Instant.EPOCH, "clerk");
    }
}
