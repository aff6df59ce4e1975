package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.given;

import dingbian.ledger.Basis;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PersonRef;
import dingbian.ledger.SeatEvent.OpeningRecorded;
import dingbian.ledger.UnitEvent.UnitClosed;
import dingbian.posting.PostingCommand.RecordOpening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("期初")
class OpeningRulesTest {
    private static RecordOpening record(String post, boolean offQuota, Basis basis) {
        return new RecordOpening(SHAJING, OFFICE, ADMIN, PersonRef.of(LI), post, offQuota, basis);
    }

    private static RecordOpening record(String post, boolean offQuota) {
        return record(post, offQuota, on("2010-10-01"));
    }

    private static LedgerEvent recorded(String post, boolean offQuota) {
        return new OpeningRecorded(SHAJING, OFFICE, ADMIN, LI, post, offQuota, on("2010-10-01"));
    }

    @Test @DisplayName("期初照实录入，超编、混编亦录；编外只列不计")
    void anOpeningIsRecordedAsItIs() {
        given(ganzhou()).when(record(null, false)).then(recorded(null, false));
        given(ganzhou(posts(OFFICE, INSTITUTION, "01"))).when(record("01", true)).then(recorded("01", true));
    }

    @Test @DisplayName("期初录入，一人一编、一岗一人仍须守")
    void anOpeningKeepsPeopleAndPostsSingle() {
        given(ganzhou(entered(LI, WUJIANG, ADMIN, null, "2011-06-01"))).when(record(null, false)).refuses(ALREADY_ON_POST, "organ", WUJIANG);
        given(ganzhou(posts(OFFICE, ADMIN, "01"), opening(ZHANG, OFFICE, ADMIN, "01"))).when(record("01", false)).refuses(POST_TAKEN, "person", ZHANG);
    }

    @Test @DisplayName("期初录入，账已建、机构在设、日期有序仍须守")
    void anOpeningNeedsItsBookAndUnit() {
        given(ganzhou(new UnitClosed(SHAJING, OFFICE, on("2011-01-01")))).when(record(null, false)).refuses(UNIT_NOT_OPEN, "unit", OFFICE);
        given(ganzhou()).when(record(null, false, on("1999-12-31"))).refuses(BOOK_NOT_OPEN, "organ", SHAJING);
        given(ganzhou()).when(record(null, false, on("2011-03-02", "2011-03-01", "2011-03-01"))).refuses(DATES_OUT_OF_ORDER);
    }
}
