package dingbian.establishment;

import static dingbian.establishment.Desk.given;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.OpenBook;
import dingbian.establishment.EstablishmentCommand.RecordStatement;
import dingbian.ledger.Basis;
import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.EstablishmentEvent.Severity;
import dingbian.ledger.EstablishmentEvent.StatementRecorded;
import dingbian.ledger.Level;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.TownshipClass;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("建账")
class BookRulesTest {
    private static OpenBook open(String organ, String parent, Basis basis) {
        return new OpenBook(organ, "沙井镇", Level.TOWNSHIP, parent, TownshipClass.ONE, 33_000, basis);
    }

    private static RecordStatement statement(String code) {
        return new RecordStatement(DISTRICT, code, "乡镇数", "全区18个乡镇", "18", "19", null, "照录待核", Severity.CONFLICT, on("2011-03-02"));
    }

    @Test @DisplayName("建账即有账")
    void aTownshipGetsItsBook() {
        given(district()).when(open(SHAJING, DISTRICT, on("2010-10-01")))
            .then(new BookOpened(SHAJING, "沙井镇", Level.TOWNSHIP, DISTRICT, TownshipClass.ONE, 33_000, on("2010-10-01")));
    }

    @Test @DisplayName("一机构一本账，不得重复建账")
    void anOrganHasOneBook() {
        given(district(), township(SHAJING)).when(open(SHAJING, DISTRICT, on("2010-10-01"))).refuses(BOOK_ALREADY_OPEN, "organ", SHAJING);
    }

    @Test @DisplayName("建账冲正之后，可再建账")
    void aBookWronglyOpenedCanBeOpenedAgain() {
        given(district(), township(SHAJING), new ActReversed(SHAJING, "a2", "误建", on("2010-10-01")))
            .when(open(SHAJING, DISTRICT, on("2010-10-01")))
            .then(new BookOpened(SHAJING, "沙井镇", Level.TOWNSHIP, DISTRICT, TownshipClass.ONE, 33_000, on("2010-10-01")));
    }

    @Test @DisplayName("上级未建账之前，下级不得建账")
    void theDistrictComesFirst() {
        given(district()).when(open(SHAJING, DISTRICT, on("1999-12-31"))).refuses(BOOK_NOT_OPEN, "organ", DISTRICT, "day", day("1999-12-31"));
    }

    @Test @DisplayName("上级须在账")
    void theDistrictMustBeKnown() {
        given().when(open(SHAJING, DISTRICT, on("2010-10-01"))).knowsNo("organ");
    }

    @Test @DisplayName("乡镇以县区为上级，不以乡镇为上级")
    void aTownshipIsNoDistrict() {
        given(district(), township(SHAJING)).when(open(WUJIANG, SHAJING, on("2010-10-01"))).refuses(NOT_A_DISTRICT, "organ", SHAJING);
    }

    @Test @DisplayName("发文在前，同意在后，登记最后")
    void theDaysStandInOrder() {
        var signedLate = on("2010-10-02", "2010-10-01", "2010-10-03");
        given(district()).when(open(SHAJING, DISTRICT, signedLate)).refuses(DATES_OUT_OF_ORDER,
            "documentDate", day("2010-10-02"), "effectiveOn", day("2010-10-01"), "registeredOn", day("2010-10-03"));
        given(district()).when(open(SHAJING, DISTRICT, on("2010-10-01", "2010-10-02", "2010-10-01"))).refuses(DATES_OUT_OF_ORDER);
    }

    @Test @DisplayName("文件写明追溯的，生效可在发文之前")
    void aPaperMayReachBack() {
        var back = new Basis("文", "编委", LocalDate.of(2010, 10, 2), LocalDate.of(2010, 10, 1), LocalDate.of(2010, 10, 3), true);
        given(district()).when(open(SHAJING, DISTRICT, back))
            .then(new BookOpened(SHAJING, "沙井镇", Level.TOWNSHIP, DISTRICT, TownshipClass.ONE, 33_000, back));
    }

    @Test @DisplayName("发文日不填即为生效日，登记日不填即为记账日与生效日之后者")
    void theDaysLeftOutAreFilledIn() {
        var bare = new Basis("文", "编委", null, LocalDate.of(2010, 10, 1), null, false);
        given(district()).when(open(SHAJING, DISTRICT, bare)).then(new BookOpened(SHAJING, "沙井镇", Level.TOWNSHIP, DISTRICT,
            TownshipClass.ONE, 33_000, new Basis("文", "编委", bare.effectiveOn(), bare.effectiveOn(), Desk.TODAY, false)));
    }

    @Test @DisplayName("原文数字照录，并记与之不符者")
    void aPrintedFigureIsKept() {
        given(district()).when(statement("X1")).then(new StatementRecorded(DISTRICT, "X1", "乡镇数", "全区18个乡镇", "18", "19", null, "照录待核",
            Severity.CONFLICT, on("2011-03-02")));
    }

    @Test @DisplayName("同一编号的原文数字只录一次")
    void aStatementIsRecordedOnce() {
        given(district(), new StatementRecorded(DISTRICT, "X1", "乡镇数", "18", "18", "19", null, "待核", Severity.INFO, on("2012-03-02")))
            .when(statement("X1")).refuses(STATEMENT_ALREADY_RECORDED, "statement", "X1");
    }
}
