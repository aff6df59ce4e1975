package dingbian.ledger;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.QuotaEvent.LimitSet;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.UnitEvent.UnitRenamed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("记述：以后说为准，冲正只收回其本事所说")
class SaidTest {
    private static final String DAY = "2011-03-01";

    private final List<Entry> entries = new ArrayList<>();

    private String record(LedgerEvent event) {
        var act = "a" + entries.size();
        entries.add(new Entry(entries.size() + 1, "e", act, event));
        return act;
    }

    private void reverse(String organ, String act) {
        record(new ActReversed(organ, act, "误录", on(DAY)));
    }

    private String limit(LimitType type) {
        return record(new LimitSet(DISTRICT, ADMIN, 40, 0, type, null, on(DAY)));
    }

    private LimitType limitType() {
        return Book.of(entries.stream()).limitType(ADMIN, day(DAY));
    }

    private String name(String name) {
        return record(new UnitRenamed(SHAJING, OFFICE, name, on(DAY)));
    }

    private String name() {
        return Book.of(entries.stream()).says(Measure.NAME, OFFICE, day(DAY)).orElse(null);
    }

    @Test @DisplayName("限额同日先后为核定、控制数、核定：冲正末事，为控制数；再冲，为核定")
    void theLimitTypeBetweenHoldsAgain() {
        var first = limit(LimitType.GRANT);
        var between = limit(LimitType.CAP);
        var last = limit(LimitType.GRANT);
        assertThat(limitType()).isEqualTo(LimitType.GRANT);
        reverse(DISTRICT, last);
        assertThat(limitType()).isEqualTo(LimitType.CAP);
        reverse(DISTRICT, between);
        assertThat(limitType()).isEqualTo(LimitType.GRANT);
        reverse(DISTRICT, first);
        assertThat(Book.of(entries.stream()).knows(Measure.LIMIT_TYPE, ADMIN, null)).isFalse();
    }

    @Test @DisplayName("同日改名甲、乙、甲：冲正前一个甲，仍为甲；又冲后一个，为乙")
    void anEarlierWordTakesBackNoLaterOne() {
        var first = name("甲");
        name("乙");
        var last = name("甲");
        reverse(SHAJING, first);
        assertThat(name()).isEqualTo("甲");
        reverse(SHAJING, last);
        assertThat(name()).isEqualTo("乙");
    }
}
