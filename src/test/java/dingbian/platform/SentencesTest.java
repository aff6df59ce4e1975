package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Kind;
import dingbian.ledger.LimitType;
import dingbian.ledger.Room;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("句子与数据")
class SentencesTest {
    private final Wording wording = Wording.standalone();

    private static Room full(String unit) {
        return new Room("620702103", unit, Kind.ADMIN, LimitType.GRANT, LocalDate.of(2011, 3, 15), 3, 3, 3, 0, 0, 0);
    }

    @Test @DisplayName("无空编的是哪个内设机构，说得出；是全机构的，不提")
    void aPartIsSaidOnlyWithItsFact() {
        assertThat(wording.zh("rule.NO_VACANCY", full("DZ").facts())).startsWith("2011-03-15，内设机构 DZ 的行政编制实有 3 名");
        assertThat(wording.zh("rule.NO_VACANCY", full(null).facts())).startsWith("2011-03-15，行政编制实有 3 名");
        assertThat(wording.en("rule.NO_VACANCY", full("DZ").facts())).startsWith("On 2011-03-15 administrative quota of unit DZ has 3 filled");
        assertThat(wording.en("rule.NO_VACANCY", full(null).facts())).startsWith("On 2011-03-15 administrative quota has 3 filled");
    }
}
