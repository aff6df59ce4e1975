package dingbian.audit;

import static dingbian.audit.Audit.at;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Kind;
import dingbian.ledger.UnitType;
import java.util.ArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("流水账")
class JournalPagesTest {

    @ParameterizedTest @EnumSource @DisplayName("流水由新到旧，逐页不重不漏")
    void thePagesOfTheJournalAreWholeAndDistinct(Database database) {
        var journal = new Journal(database.fresh());
        new RandomLedger(journal, 7).write(60);
        var audit = new Audit(journal.source);
        var seen = new ArrayList<Long>();
        Long before = null;
        do {
            var page = page(audit, new Pages.Wrote(null, null, null), before, 7);
            page.rows().stream().map(LineRow::position).distinct().forEach(seen::add);
            before = page.next();
        } while (before != null);
        var all = journal.jdbc.sql("select distinct position from journal_line order by position desc").query(Long.class).list();
        assertThat(seen).isEqualTo(all);
    }

    private static Pages.Page page(Audit audit, Pages.Wrote paper, Long before, int limit) {
        return audit.pages.of(at("2012-12-31"), new Pages.Asked(null, null, null, paper, new Span(null, null), before, limit));
    }

    @ParameterizedTest @EnumSource @DisplayName("流水按文号的一部分、事项、一事查找")
    void theJournalIsSearchedByPaperTypeAndAct(Database database) {
        var journal = new Journal(database.fresh());
        journal.act("2010-10-01T00:00:00Z", district(on("2010-10-01")), township(SHAJING, "沙井镇", on("2010-10-01")),
            unit(SHAJING, "U1", UnitType.OFFICE, on("2010-10-01")));
        var act = journal.act("2011-01-04T00:00:00Z", enter(SHAJING, "U1", Kind.ADMIN, "p1", null, on("2011-01-01")));
        var audit = new Audit(journal.source);
        assertThat(page(audit, new Pages.Wrote(null, "PersonEntered", null), null, 9).rows()).extracting(LineRow::act).containsOnly(act);
        assertThat(page(audit, new Pages.Wrote(null, null, act), null, 9).rows()).extracting(LineRow::type).containsOnly("PersonEntered");
        assertThat(page(audit, new Pages.Wrote("2011]18", "UnitOpened", null), null, 9).rows()).isNotEmpty();
        assertThat(page(audit, new Pages.Wrote("%", null, null), null, 9).rows()).isEmpty();
        assertThat(page(audit, new Pages.Wrote("\0", null, null), null, 9).rows()).isEmpty();
    }
}
