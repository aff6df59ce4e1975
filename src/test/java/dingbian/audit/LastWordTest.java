package dingbian.audit;

import static dingbian.audit.Audit.at;
import static dingbian.audit.BalanceTest.opened;
import static dingbian.audit.BalanceTest.row;
import static dingbian.audit.BalanceTest.summedByTheDatabase;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dingbian.ledger.Kind;
import dingbian.ledger.LimitType;
import dingbian.ledger.UnitEvent.SuperiorMoved;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("查账亦以后说为准")
class LastWordTest {
    @ParameterizedTest @EnumSource @DisplayName("同日三说，中间一说不同：冲正末说，以中间一说为准；冲正首说，末说仍准")
    void aReversalTakesBackItsOwnWordOnly(Database database) {
        var journal = opened(database);
        var acts = new ArrayList<String>();
        for (var type : List.of(LimitType.GRANT, LimitType.CAP, LimitType.GRANT))
            acts.add(journal.act("2011-03-01T00:00:00Z", grant(SHAJING, Kind.ADMIN, 1, type, on("2011-01-01"))));
        var moved = journal.act("2011-03-01T00:00:00Z", new SuperiorMoved(SHAJING, "U1", "区财政局", false, on("2011-01-01")));
        journal.act("2011-03-01T00:00:00Z", new SuperiorMoved(SHAJING, "U1", "区财政局", true, on("2011-01-01")));
        journal.act("2011-03-01T00:00:00Z", new SuperiorMoved(SHAJING, "U1", "区财政局", false, on("2011-01-01")),
            opening(SHAJING, "U1", Kind.ADMIN, "p1", null, on("2011-01-01")));
        var audit = new Audit(journal.source);
        assertThat(row(audit, at("2011-03-31"), SHAJING, null, Kind.ADMIN)).extracting(BalanceRow::limitType, BalanceRow::filled)
            .containsExactly(LimitType.GRANT, 0);
        journal.act("2011-04-01T00:00:00Z", reversal(SHAJING, acts.get(2), on("2011-04-01")));
        journal.act("2011-04-01T00:00:00Z", reversal(SHAJING, moved, on("2011-04-01")));
        for (var sheet : List.of(audit.balances.of(at("2011-03-31"), null, false), summedByTheDatabase(journal, at("2011-03-31"), false)))
            assertThat(sheet.rows()).filteredOn(row -> row.organ().equals(SHAJING) && row.kind() == Kind.ADMIN)
                .extracting(BalanceRow::limitType, BalanceRow::filled).containsExactly(tuple(LimitType.CAP, 0));
    }
}
