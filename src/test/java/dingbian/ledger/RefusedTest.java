package dingbian.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("不予办理的话，说给谁听")
class RefusedTest {
    private static final Decision.Refused ELSEWHERE = new Decision.Refused(Rule.ALREADY_ON_POST,
        Facts.of("organ", "620702101", "unit", "CZ", "since", "2010-10-01"));

    @Test @DisplayName("乡镇不从不予办理中得知别处的机构")
    void aTownshipDoesNotLearnWhereSomebodyIs() {
        assertThat(ELSEWHERE.toldIn("620702103").facts()).containsEntry("organ", "…").containsEntry("unit", "…").containsEntry("since", "2010-10-01");
    }

    @Test @DisplayName("本机构的、编办问的，照实说")
    void whoMayKnowIsTold() {
        assertThat(ELSEWHERE.toldIn("620702101")).isEqualTo(ELSEWHERE);
        assertThat(ELSEWHERE.toldIn(null)).isEqualTo(ELSEWHERE);
    }
}
