package dingbian.posting;

import static dingbian.ledger.AssignmentMode.COMPETITION;
import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.SUPPORT;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.given;

import dingbian.ledger.ExitMode;
import dingbian.ledger.LeaveReason;
import dingbian.ledger.PersonRef;
import dingbian.ledger.SeatEvent.OpeningRecorded;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.StandingEvent.ConcurrentPostEnded;
import dingbian.ledger.StandingEvent.ConcurrentPostTaken;
import dingbian.ledger.StandingEvent.PostLeft;
import dingbian.ledger.StandingEvent.PostResumed;
import dingbian.posting.PostingCommand.Assign;
import dingbian.posting.PostingCommand.Exit;
import dingbian.posting.PostingCommand.Transfer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("上岗、下编")
class MoveRulesTest {
    private static final PersonRef HE = PersonRef.of(ZHANG);
    private static final String TODAY = "2011-03-02";

    private static Assign assign(String unit, String post) {
        return new Assign(HE, SHAJING, unit, post, COMPETITION, on(TODAY));
    }

    private static PersonAssigned assignment(String unit, String post, boolean excess) {
        return new PersonAssigned(SHAJING, OFFICE, null, unit, ADMIN, ZHANG, post, excess, COMPETITION, on(TODAY));
    }

    private static Exit exit(String day) {
        return new Exit(HE, ExitMode.RETIRED, on(day));
    }

    @Test @DisplayName("定岗：本机构内上岗，不问空编")
    void aPersonTakesAPost() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), posts(OFFICE, ADMIN, "01"))).when(assign(OFFICE, "01")).then(assignment(OFFICE, "01", false));
    }

    @Test @DisplayName("跨机构上岗，该机构须有空编")
    void anotherUnitNeedsRoom() {
        given(ganzhou(assigned(ECONOMY, ADMIN, 1), opening(LI, ECONOMY, ADMIN, null), entered(ZHANG, "2010-01-01"), posts(ECONOMY, ADMIN, "01")))
            .when(assign(ECONOMY, "01")).refuses(NO_VACANCY, "unit", ECONOMY, "filled", 1);
        given(ganzhou(assigned(ECONOMY, ADMIN, 1), entered(ZHANG, "2010-01-01"), posts(ECONOMY, ADMIN, "01")))
            .when(assign(ECONOMY, "01")).then(assignment(ECONOMY, "01", false));
    }

    @Test @DisplayName("超编人员上岗，即不再列超编")
    void anExcessPersonWhoGetsAPostIsExcessNoMore() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-01-01"), posts(OFFICE, ADMIN, "01")))
            .when(assign(OFFICE, "01")).then(assignment(OFFICE, "01", true));
    }

    @Test @DisplayName("上岗须在编、在本单位、同类、岗位空着")
    void anAssignmentHasItsConditions() {
        var posts = posts(OFFICE, ADMIN, "01");
        given(ganzhou(posts, entered(ZHANG, "2011-03-03"))).when(assign(OFFICE, "01")).refuses(NOT_ON_QUOTA, "person", ZHANG);
        given(ganzhou(posts, entered(ZHANG, WUJIANG, ADMIN, null, "2010-01-01"))).when(assign(OFFICE, "01")).refuses(NOT_ON_QUOTA, "seat", WUJIANG);
        given(ganzhou(posts(OFFICE, SUPPORT, "01"), entered(ZHANG, "2010-01-01"))).when(assign(OFFICE, "01")).refuses(KIND_MISMATCH);
        given(ganzhou(posts, entered(ZHANG, "2010-01-01"), entered(LI, SHAJING, ADMIN, "01", "2011-06-01"))).when(assign(OFFICE, "01"))
            .refuses(POST_TAKEN, "person", LI);
        given(ganzhou(posts, new OpeningRecorded(SHAJING, OFFICE, ADMIN, ZHANG, null, true, on(FOUNDED)))).when(assign(OFFICE, "01")).refuses(NOT_ON_QUOTA);
    }

    @Test @DisplayName("日后已有变动的，不得补记在前的变动")
    void aLaterMoveMustBeUndoneFirst() {
        var later = given(ganzhou(granted(1), posts(OFFICE, ADMIN, "01"), entered(ZHANG, "2010-01-01"))).and(transferred(ZHANG, null, "2011-06-01"));
        later.when(exit(TODAY)).refuses(LATER_MOVE, "type", "PersonTransferredOut", "laterDay", day("2011-06-01"));
        later.when(new Transfer(HE, SHAJING, ECONOMY, ADMIN, null, null, on(TODAY))).refuses(LATER_MOVE);
        later.when(assign(OFFICE, "01")).refuses(LATER_MOVE);
        given(ganzhou(entered(ZHANG, "2010-01-01"), new PostLeft(SHAJING, OFFICE, ADMIN, ZHANG, null, LeaveReason.STUDY, on("2011-06-01"))))
            .when(exit(TODAY)).refuses(LATER_MOVE, "type", "PostLeft");
    }

    @Test @DisplayName("下编；编外人员亦可减")
    void aPersonLeaves() {
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(exit(TODAY)).then(exited(ZHANG, null, TODAY));
        given(ganzhou(new OpeningRecorded(SHAJING, OFFICE, ADMIN, ZHANG, null, true, on(FOUNDED)))).when(exit(TODAY))
            .then(new PersonExited(SHAJING, OFFICE, ADMIN, ZHANG, null, true, false, ExitMode.RETIRED, on(TODAY)));
    }

    @Test @DisplayName("不在编，无从下编；下编当日即不在编")
    void whoIsNotThereCannotLeave() {
        given(ganzhou(entered(ZHANG, "2011-03-03"))).when(exit(TODAY)).refuses(NOT_ON_QUOTA, "person", ZHANG, "day", day(TODAY));
        given(ganzhou(entered(ZHANG, "2010-01-01"), exited(ZHANG, null, TODAY))).when(exit(TODAY)).refuses(NOT_ON_QUOTA);
    }

    @Test @DisplayName("下编者离岗、兼任一并了结，每一兼任一次")
    void whoeverLeavesEndsHisAbsenceAndHisConcurrentPosts() {
        var taken = new ConcurrentPostTaken(WUJIANG, OFFICE, ZHANG, "01", on("2010-02-01"));
        given(ganzhou(entered(ZHANG, "2010-01-01"), taken, new ConcurrentPostEnded(WUJIANG, OFFICE, ZHANG, "01", on("2010-03-01")),
            new ConcurrentPostTaken(WUJIANG, OFFICE, ZHANG, "01", on("2010-04-01")),
            new PostLeft(SHAJING, OFFICE, ADMIN, ZHANG, null, LeaveReason.STUDY, on("2011-01-01"))))
            .when(exit(TODAY)).then(new PostResumed(SHAJING, OFFICE, ADMIN, ZHANG, null, LeaveReason.STUDY, on(TODAY)),
                new ConcurrentPostEnded(WUJIANG, OFFICE, ZHANG, "01", on(TODAY)), exited(ZHANG, null, TODAY));
    }
}
