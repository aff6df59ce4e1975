package dingbian.access;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Heads;
import dingbian.platform.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

@DisplayName("名册的查阅登记")
class ReadingsTest {
    private Instant now = Instant.parse("2026-11-23T07:59:00Z");
    private final JdbcDataSource source = new JdbcDataSource();
    private final ReadingQueries queries;

    ReadingsTest() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        Flyway.configure().dataSource(source).locations("classpath:db/migration/common", "classpath:db/migration/h2").load().migrate();
        queries = new ReadingQueries(JdbcClient.create(source));
    }

    private final Clock clock = new Clock() {
        @Override public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override public Instant instant() {
            return now;
        }
    };

    /** With a memory of its own. */
    private Readings node() {
        return new Readings(new ReadingTable(JdbcClient.create(source)), Heads.of(source, clock), Wording.standalone(),
            new DataSourceTransactionManager(source));
    }

    private int count() {
        return queries.newest(new ReadingQueries.Asked(null, null, null, null, null, null), 100).size();
    }

    @Test @DisplayName("同一人、同一机构、同一事由，一刻钟内只记一次，两个节点也只记一次")
    void aRosterIsRecordedOnceInAQuarterOfAnHour() {
        Readings one = node(), other = node();
        for (var node : new Readings[] {one, one, other}) node.roster("clerk", "620702101", 24, "核对");
        assertThat(count()).isEqualTo(1);
        one.roster("clerk", "620702101", 24, null);
        one.roster("clerk", "620702102", 24, "核对");
        one.roster("clerk", null, 400, "核对");
        one.roster("auditor", "620702101", 24, "核对");
        assertThat(count()).isEqualTo(5);
        now = now.plusSeconds(60);
        other.roster("clerk", "620702101", 25, "核对");
        assertThat(count()).isEqualTo(6);
    }

    @Test @DisplayName("没有人名的答复不记")
    void anEmptyRosterShowsNobody() {
        node().roster("clerk", "620702101", 0, null);
        assertThat(count()).isZero();
    }
}
