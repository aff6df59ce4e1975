package dingbian.audit;

import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.Kind;
import dingbian.ledger.LedgerTable.Stored;
import dingbian.ledger.LimitType;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("流水账")
class JournalTableTest {

    @ParameterizedTest @EnumSource @DisplayName("一事一行，一笔一行，行号从零起")
    void everyEventAndLineHasItsRow(Database database) {
        var journal = new Journal(database.fresh());
        journal.act("2011-03-01T00:00:00Z", township(SHAJING, "沙井镇", on("2010-10-01")), grant(SHAJING, Kind.ADMIN, 26, LimitType.GRANT, on("2010-12-23")));
        assertThat(journal.jdbc.sql("select position || ':' || line || ':' || measure from journal_line order by position, line").query(String.class).list())
            .containsExactly("1:0:BOOK", "1:1:NAME", "1:2:PARENT", "1:3:CLASS", "1:4:POPULATION", "2:0:APPROVED", "2:1:LIMIT_TYPE");
        assertThat(journal.jdbc.sql("select type from journal_event order by position").query(String.class).list())
            .containsExactly("BookOpened", "QuotaGranted");
    }

    @ParameterizedTest @EnumSource @DisplayName("冲正以原日期记反号之数，同批亦然")
    void aReversalWritesTheLinesOfTheActNegated(Database database) {
        var journal = new Journal(database.fresh());
        var batch = new ArrayList<Stored>();
        batch.addAll(journal.stored("a1", Instant.parse("2011-03-01T00:00:00Z"), grant(SHAJING, Kind.ADMIN, 26, LimitType.GRANT, on("2010-12-23")),
            grant(DAMAN, Kind.ADMIN, 22, LimitType.GRANT, on("2010-12-23"))));
        batch.addAll(journal.stored("a2", Instant.parse("2011-03-02T00:00:00Z"), reversal(SHAJING, "a1", on("2011-03-02")),
            reversal(DAMAN, "a1", on("2011-03-02"))));
        journal.write(batch);
        assertThat(journal.jdbc.sql("select position || ':' || line || ':' || organ || ':' || amount || ':' || effective_on from journal_line "
            + "where measure = 'APPROVED' order by position").query(String.class).list()).containsExactly(
            "1:0:" + SHAJING + ":26:2010-12-23", "2:0:" + DAMAN + ":22:2010-12-23",
            "3:0:" + SHAJING + ":-26:2010-12-23", "4:0:" + DAMAN + ":-22:2010-12-23");
    }

    @ParameterizedTest @EnumSource @DisplayName("流水只增不改")
    void theDatabaseItselfRefusesChanges(Database database) {
        var journal = new Journal(database.fresh());
        journal.act("2011-03-01T00:00:00Z", grant(SHAJING, Kind.ADMIN, 26, LimitType.GRANT, on("2010-12-23")));
        for (var change : new String[] {"update journal_line set amount = 0", "delete from journal_line",
            "update journal_event set act = ''", "delete from journal_event"})
            assertThatThrownBy(() -> journal.jdbc.sql(change).update()).hasMessageContaining("refused");
    }
}
