package dingbian.establishment;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.ApproveLimit;
import dingbian.establishment.EstablishmentCommand.ProposeLimit;
import dingbian.establishment.EstablishmentCommand.ReturnLimit;
import dingbian.establishment.EstablishmentCommand.SetLimit;
import dingbian.ledger.Given;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LimitEvent.LimitApproved;
import dingbian.ledger.LimitEvent.LimitProposed;
import dingbian.ledger.LimitEvent.LimitReturned;
import dingbian.ledger.LimitType;
import dingbian.ledger.QuotaEvent.LimitSet;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("限额两人办理")
class LimitRulesTest {
    private static final LocalDate NEVER = null;
    private static final String CODE = "XE-1", MARCH = "2011-03-01", APRIL = "2011-04-01";
    private static final LedgerEvent PROPOSED = new LimitProposed(DISTRICT, CODE, ADMIN, 388, LimitType.GRANT, "clerk", on(MARCH));
    private static final LedgerEvent RETURNED = new LimitReturned(DISTRICT, CODE, "数字有误", "reviewer", on(MARCH));
    private static final LedgerEvent APPROVED = new LimitApproved(DISTRICT, CODE, "reviewer", on(APRIL));

    private static Given by(String user, LedgerEvent... events) {
        return Desk.by(user, Map.of(), ganzhou(events));
    }

    private static ProposeLimit propose(String organ) {
        return new ProposeLimit(organ, CODE, ADMIN, 388, LimitType.GRANT, on(MARCH));
    }

    private static ApproveLimit approve(String day) {
        return new ApproveLimit(DISTRICT, CODE, on(day));
    }

    private static ReturnLimit giveBack(String code) {
        return new ReturnLimit(DISTRICT, code, "数字有误", on(MARCH));
    }

    @Test @DisplayName("一人申请，另一人批准，限额同时下达")
    void aLimitIsProposedAndApproved() {
        by("clerk", limit(ADMIN, 380)).when(propose(DISTRICT)).then(PROPOSED);
        by("reviewer", limit(ADMIN, 380), PROPOSED).when(approve(APRIL))
            .then(APPROVED, new LimitSet(DISTRICT, ADMIN, 388, 8, LimitType.GRANT, NEVER, on(APRIL)));
        by("clerk", PROPOSED).when(approve(APRIL)).refuses(MAKER_IS_CHECKER, "by", "clerk");
    }

    @Test @DisplayName("退回之后可以再申请；未申请、已批准、已退回的不得批准")
    void theStepsFollowEachOther() {
        by("reviewer", PROPOSED).when(giveBack(CODE)).then(RETURNED);
        by("clerk", PROPOSED, RETURNED).when(propose(DISTRICT)).then(PROPOSED);
        by("clerk", PROPOSED).when(propose(DISTRICT)).refuses(MATTER_ALREADY_OPEN, "matter", CODE);
        by("reviewer", PROPOSED, RETURNED).when(approve(APRIL)).refuses(STEP_OUT_OF_ORDER, "last", "LimitReturned");
        by("reviewer", PROPOSED, APPROVED).when(approve(APRIL)).refuses(STEP_OUT_OF_ORDER, "last", "LimitApproved");
        by("reviewer", PROPOSED, APPROVED).when(giveBack(CODE)).refuses(STEP_OUT_OF_ORDER);
        by("reviewer", PROPOSED).when(approve("2011-02-28")).refuses(STEP_OUT_OF_ORDER);
        by("reviewer").when(approve(APRIL)).knowsNo("proposal");
        by("reviewer").when(giveBack(CODE)).knowsNo("proposal");
        by("clerk", PROPOSED).when(giveBack(CODE)).refuses(MAKER_IS_CHECKER, "by", "clerk");
    }

    @Test @DisplayName("限额只下达到县区，账须已建")
    void aLimitIsOfADistrict() {
        by("clerk").when(propose(SHAJING)).refuses(NOT_A_DISTRICT, "organ", SHAJING);
        by("clerk").when(new ProposeLimit(DISTRICT, CODE, ADMIN, 388, LimitType.GRANT, on("1999-12-31"))).refuses(BOOK_NOT_OPEN);
        by("clerk").when(new ProposeLimit(DISTRICT, CODE, ADMIN, 388, LimitType.GRANT, on(APRIL, MARCH, APRIL))).refuses(DATES_OUT_OF_ORDER);
    }

    @Test @DisplayName("规定须两人办理的，不得一人直接下达；批准的照常")
    void whereTwoAreNeededNobodySetsALimitAlone() {
        var two = Map.of("limit_needs_two", 1);
        var set = new SetLimit(DISTRICT, ADMIN, 388, LimitType.GRANT, on(MARCH));
        Desk.by("admin", two, ganzhou()).when(set).refuses(TWO_USERS_NEEDED, "organ", DISTRICT, "day", day(MARCH));
        Desk.by("reviewer", two, ganzhou(PROPOSED)).when(approve(APRIL)).approves();
        Desk.by("admin", Map.of("limit_needs_two", 0), ganzhou()).when(set).approves();
    }
}
