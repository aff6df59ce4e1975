package dingbian.audit;

import static dingbian.audit.Audit.at;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Kind;
import dingbian.ledger.LimitType;
import dingbian.ledger.UnitType;
import dingbian.ledger.UnknownCodeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("溯源")
class ExplainTest {

    @ParameterizedTest @EnumSource @DisplayName("任取一数，来历之和即此数")
    void theLinesBehindAnyFigureAddUpToIt(Database database) {
        long seed = 744;
        var journal = new Journal(database.fresh());
        new RandomLedger(journal, seed).write(250);
        var audit = new Audit(journal.source);
        var random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            var known = i % 4 == 0 ? null : Instant.parse("2010-12-01T00:00:00Z").plusSeconds(3600L * random.nextInt(270));
            var asked = new AsOf(RandomLedger.FIRST.plusDays(random.nextInt(240)), Axis.values()[i % 3], known);
            var balance = audit.balances.of(asked, null, i % 2 == 0);
            for (int cell = 0; cell < 8; cell++) {
                if (balance.rows().isEmpty()) continue;
                var row = balance.rows().get(random.nextInt(balance.rows().size()));
                for (var figure : Figure.values()) {
                    var told = audit.explain.of(asked, new Explain.Asked(row.organ(), row.unit(), row.kind(), figure));
                    int lines = told.rows().stream().mapToInt(LineRow::amount).sum();
                    assertThat(told.sum()).as("%s of %s", figure, row).isEqualTo(value(row, figure))
                        .isEqualTo(figure == Figure.over ? Math.max(0, lines) : lines);
                }
            }
            for (var total : audit.balances.of(asked, null, false).totals())
                assertThat(audit.explain.of(asked, new Explain.Asked(null, null, total.kind(), Figure.over)).sum()).isEqualTo(total.over());
        }
    }

    private static int value(BalanceRow row, Figure figure) {
        return switch (figure) {
            case approved -> row.approved();
            case assigned -> row.assigned();
            case filled -> row.filled();
            case pending -> row.pending();
            case leadershipReserve -> row.leadershipReserve();
            case otherReserve -> row.otherReserve();
            case available -> row.available();
            case over -> row.over();
            case excess -> row.excess();
            case offQuota -> row.offQuota();
            case loaned -> row.loaned();
        };
    }

    @ParameterizedTest @EnumSource @DisplayName("每一数都有文号、日期与记账人")
    void aFigureNamesItsPapers(Database database) {
        var journal = new Journal(database.fresh());
        journal.act("2010-10-01T00:00:00Z", district(on("2010-10-01")), township(SHAJING, "沙井镇", on("2010-10-01")),
            unit(SHAJING, "U1", UnitType.OFFICE, on("2010-10-01")));
        journal.act("2011-03-01T00:00:00Z", grant(SHAJING, Kind.ADMIN, 1, LimitType.GRANT, on("2011-01-01")),
            opening(SHAJING, "U1", Kind.ADMIN, "p1", null, on("2011-01-01")));
        var audit = new Audit(journal.source);
        var told = audit.explain.of(at("2011-03-31"), new Explain.Asked(SHAJING, null, Kind.ADMIN, Figure.available));
        assertThat(told.sum()).isZero();
        assertThat(told.rows()).extracting(LineRow::measure, LineRow::amount, LineRow::name, LineRow::document, LineRow::organName)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("approved", 1, null, "甘机编办[2011]18号", "沙井镇"),
                org.assertj.core.groups.Tuple.tuple("filled", -1, "人p1", "甘机编办[2011]18号", "沙井镇"));
        assertThatThrownBy(() -> audit.explain.of(at("2011-03-31"), new Explain.Asked(SHAJING, "U9", Kind.ADMIN, Figure.filled)))
            .isInstanceOf(UnknownCodeException.class);
    }
}
