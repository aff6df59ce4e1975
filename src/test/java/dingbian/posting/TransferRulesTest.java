package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Kind.SUPPORT;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.given;

import dingbian.ledger.Kind;
import dingbian.ledger.PersonRef;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.PersonTransferredIn;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.posting.PostingCommand.Transfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("调动")
class TransferRulesTest {
    private static final PersonRef HE = PersonRef.of(ZHANG);
    private static final String TODAY = "2011-03-02";

    private static Transfer transfer(String organ, String unit, Kind kind) {
        return new Transfer(HE, organ, unit, kind, null, null, on(TODAY));
    }

    private static PersonTransferredOut out(String toOrgan, boolean excess) {
        return new PersonTransferredOut(SHAJING, OFFICE, ADMIN, ZHANG, null, excess, toOrgan, on(TODAY));
    }

    private static PersonTransferredIn in(String organ, String unit, Kind kind) {
        return new PersonTransferredIn(organ, unit, kind, ZHANG, null, SHAJING, null, on(TODAY));
    }

    @Test @DisplayName("调动：一出一进，同一文件")
    void aTransferLeavesAndEnters() {
        given(ganzhou(granted(WUJIANG, ADMIN, 1, FOUNDED), entered(ZHANG, "2010-01-01"))).when(transfer(WUJIANG, OFFICE, ADMIN))
            .then(out(WUJIANG, false), in(WUJIANG, OFFICE, ADMIN));
    }

    @Test @DisplayName("调入单位无空编、超编，不得调入")
    void theOtherOrganNeedsRoom() {
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(transfer(WUJIANG, OFFICE, ADMIN)).refuses(NO_VACANCY, "organ", WUJIANG, "available", 0);
        given(ganzhou(granted(WUJIANG, ADMIN, 5, FOUNDED), entered(LI, WUJIANG, SUPPORT, null, FOUNDED), entered(ZHANG, "2010-01-01")))
            .when(transfer(WUJIANG, OFFICE, ADMIN)).refuses(OVER_QUOTA, "organ", WUJIANG, "kind", SUPPORT);
    }

    @Test @DisplayName("本单位内同类调动，超编亦可")
    void aMoveInsideNeedsNoVacancy() {
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(transfer(SHAJING, ECONOMY, ADMIN)).then(out(SHAJING, false), in(SHAJING, ECONOMY, ADMIN));
    }

    @Test @DisplayName("原在原位，不为调动")
    void aMoveLeadsToAnotherSeat() {
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(transfer(SHAJING, OFFICE, ADMIN)).refuses(ALREADY_ON_POST, "organ", SHAJING, "unit", OFFICE);
    }

    @Test @DisplayName("本单位内换类，须有该类空编")
    void aMoveToAnotherKindNeedsAVacancy() {
        given(ganzhou(granted(1), entered(ZHANG, "2010-01-01"))).when(transfer(SHAJING, CENTRE, INSTITUTION)).refuses(NO_VACANCY, "kind", INSTITUTION);
        given(ganzhou(granted(1), entered(ZHANG, "2010-01-01"))).when(transfer(SHAJING, CENTRE, ADMIN)).refuses(KIND_MISMATCH, "unit", CENTRE);
        given(ganzhou(granted(SHAJING, INSTITUTION, 1, FOUNDED), entered(ZHANG, "2010-01-01"))).when(transfer(SHAJING, CENTRE, INSTITUTION))
            .then(out(SHAJING, false), in(SHAJING, CENTRE, INSTITUTION));
    }

    @Test @DisplayName("超编人员在本单位内调动而无岗，仍列超编；调出则否")
    void anExcessPersonMovedInsideStaysExcess() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-01-01"))).when(transfer(SHAJING, ECONOMY, ADMIN))
            .then(out(SHAJING, true), in(SHAJING, ECONOMY, ADMIN), new ExcessDeclared(SHAJING, ECONOMY, ADMIN, ZHANG, null, on(TODAY)));
        given(ganzhou(granted(WUJIANG, ADMIN, 1, FOUNDED), entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-01-01")))
            .when(transfer(WUJIANG, OFFICE, ADMIN)).then(out(WUJIANG, true), in(WUJIANG, OFFICE, ADMIN));
    }

    @Test @DisplayName("同日再动，依记账先后")
    void movesOfOneDayGoInTheirOrder() {
        given(ganzhou(granted(1), entered(ZHANG, "2010-01-01"))).and(transferred(ZHANG, null, TODAY)).when(transfer(SHAJING, ECONOMY, ADMIN)).then(
            new PersonTransferredOut(WUJIANG, OFFICE, ADMIN, ZHANG, null, false, SHAJING, on(TODAY)),
            new PersonTransferredIn(SHAJING, ECONOMY, ADMIN, ZHANG, null, WUJIANG, null, on(TODAY)));
    }

    @Test @DisplayName("不在编者不得调动；岗位须在设、空着；用编核准须在账")
    void aTransferHasItsConditions() {
        var room = granted(WUJIANG, ADMIN, 5, FOUNDED);
        given(ganzhou(room)).when(transfer(WUJIANG, OFFICE, ADMIN)).refuses(NOT_ON_QUOTA, "person", ZHANG);
        given(ganzhou(posts(ECONOMY, ADMIN, "01"), opening(LI, ECONOMY, ADMIN, "01"), entered(ZHANG, "2010-01-01")))
            .when(new Transfer(HE, SHAJING, ECONOMY, ADMIN, "01", null, on(TODAY))).refuses(POST_TAKEN, "person", LI);
        given(ganzhou(posts(OFFICE, ADMIN, "01"), entered(ZHANG, "2010-01-01")))
            .when(new Transfer(HE, SHAJING, ECONOMY, ADMIN, "01", null, on(TODAY))).refuses(POST_NOT_OPEN, "unitOfPost", OFFICE);
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(new Transfer(HE, WUJIANG, OFFICE, ADMIN, null, "核准1号", on(TODAY))).knowsNo("slot");
    }
}
