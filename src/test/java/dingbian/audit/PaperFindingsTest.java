package dingbian.audit;

import static dingbian.audit.Looked.given;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Basis;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LimitType;
import dingbian.ledger.UnitEvent.UnitRenamed;
import dingbian.ledger.UnitType;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("核查：依据与登记")
class PaperFindingsTest {
    private static Looked shajing(LedgerEvent... more) {
        return given(Stream.concat(Stream.of(township(SHAJING, "沙井镇", on("2010-10-01")), unit(SHAJING, "DZ", UnitType.OFFICE, on("2010-10-01"))),
            Stream.of(more)).toArray(LedgerEvent[]::new));
    }

    private static Basis by(String issuer, String document) {
        var day = LocalDate.parse("2011-01-05");
        return new Basis(document, issuer, day, day, day, false);
    }

    private static LedgerEvent granted(String issuer) {
        return grant(SHAJING, Kind.ADMIN, 26, LimitType.GRANT, by(issuer, "某发〔2011〕8号"));
    }

    @ParameterizedTest @DisplayName("管人、管钱、管业务的部门发文定编制，为条条干预")
    @ValueSource(strings = {"中共甘州区委组织部", "甘州区财政局", "甘州区人力资源和社会保障局", "甘肃省人口和计划生育厅"})
    void departmentsInterfere(String issuer) {
        assertThat(shajing(granted(issuer)).on("2011-03-31").finds("INTERFERENCE", "issuer", issuer, "count", 1).events()).containsExactly("e-3");
        shajing(granted(issuer)).on("2011-03-31").findsNo("QUOTA_BY_OTHERS");
    }

    @ParameterizedTest @DisplayName("编委、编办、政府、党委，皆可")
    @ValueSource(strings = {"甘州区机构编制委员会办公室", "甘州区编委", "甘州区人民政府", "中共甘州区委、甘州区人民政府", "中共张掖市委", "甘州区（原文未载发文机关）"})
    void authoritiesMay(String issuer) {
        shajing(granted(issuer)).on("2011-03-31").findsNo("INTERFERENCE").findsNo("QUOTA_BY_OTHERS");
    }

    @Test @DisplayName("镇党委发文定编制，为擅批编制；人员任免不是")
    void othersMayNotGiveQuotas() {
        shajing(granted("中共沙井镇委员会"), assign(SHAJING, "DZ", Kind.ADMIN, 15, by("中共沙井镇委员会", "某发〔2011〕8号"))).on("2011-03-31")
            .finds("QUOTA_BY_OTHERS", "document", "某发〔2011〕8号", "count", 2);
        shajing(enter(SHAJING, "DZ", Kind.ADMIN, "p1", null, by("中共沙井镇委员会", "某发〔2011〕8号"))).on("2011-03-31").findsNo("QUOTA_BY_OTHERS");
    }

    @ParameterizedTest @DisplayName("没有文号、自编文号，为依据不完整")
    @ValueSource(strings = {"会议研究同意", "甘州区深化乡镇机构改革的实施方案", "自编〔1998〕3号"})
    void papersWithoutNumbers(String document) {
        shajing(grant(SHAJING, Kind.ADMIN, 26, LimitType.GRANT, by("甘州区编委", document))).on("2011-03-31")
            .finds("DOCUMENT_INCOMPLETE", "document", document, "count", 1);
    }

    @ParameterizedTest @DisplayName("有文号的，不论括号")
    @ValueSource(strings = {"甘机编办[2011]18号", "（演示）甘机编发〔2010〕9号", "甘机编（2011）第7号"})
    void papersWithNumbers(String document) {
        shajing(grant(SHAJING, Kind.ADMIN, 26, LimitType.GRANT, by("甘州区编委", document))).on("2011-03-31").findsNo("DOCUMENT_INCOMPLETE");
    }

    @Test @DisplayName("上编、下编、上岗各有期限，按生效之日所行的算")
    void eachKindOfMoveHasItsClock() {
        shajing(opening(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2010-10-01"))).act("2011-01-31", exit(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2011-01-05")))
            .on("2011-03-31").finds("LATE_REGISTRATION", "days", 26L, "limit", 10);
        shajing().act("2011-01-15", enter(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2011-01-05"))).on("2011-03-31").findsNo("LATE_REGISTRATION");
        shajing().act("2011-01-31", opening(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2011-01-05"))).on("2011-03-31").findsNo("LATE_REGISTRATION");
    }

    @Test @DisplayName("机构登记的期限自2012年起，核销的期限自2013年5月起")
    void laterClocks() {
        shajing().act("2012-03-20", unit(SHAJING, "XM", UnitType.OFFICE, on("2012-02-01"))).on("2012-12-31")
            .finds("LATE_UNIT_REGISTRATION", "days", 48L, "limit", 30, "unitName", "机构XM");
        shajing().act("2012-03-20", new UnitRenamed(SHAJING, "DZ", "党政办", on("2012-03-10"))).on("2012-12-31").finds("LATE_UNIT_REGISTRATION", "limit", 7);
        shajing().act("2011-03-20", unit(SHAJING, "XM", UnitType.OFFICE, on("2011-02-01"))).on("2012-12-31").findsNo("LATE_UNIT_REGISTRATION");
        var staffed = shajing(opening(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2010-10-01")));
        staffed.act("2014-02-01", exit(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2014-01-01"))).on("2014-12-31").finds("LATE_CANCELLATION", "days", 31L, "limit", 14);
        shajing(opening(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2010-10-01"))).act("2014-01-10", exit(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2014-01-01")))
            .on("2014-12-31").findsNo("LATE_CANCELLATION");
    }
}
