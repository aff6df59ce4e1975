package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.given;

import dingbian.ledger.LeaveReason;
import dingbian.ledger.PersonRef;
import dingbian.ledger.SeatEvent.PersonTransferredIn;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.StandingEvent.ConcurrentPostEnded;
import dingbian.ledger.StandingEvent.ConcurrentPostTaken;
import dingbian.ledger.StandingEvent.PostLeft;
import dingbian.ledger.StandingEvent.PostResumed;
import dingbian.posting.PostingCommand.ConcurrentPost;
import dingbian.posting.PostingCommand.LeavePost;
import dingbian.posting.PostingCommand.ReturnToPost;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("兼任、离岗、返岗")
class StandingRulesTest {
    private static final PersonRef HE = PersonRef.of(ZHANG);
    private static final String TODAY = "2011-03-02";

    private static ConcurrentPost take(String post) {
        return new ConcurrentPost(HE, SHAJING, ECONOMY, post, false, on(TODAY));
    }

    private static ConcurrentPost end(String unit) {
        return new ConcurrentPost(HE, SHAJING, unit, "01", true, on(TODAY));
    }

    private static ConcurrentPostTaken taken(String person, String day) {
        return new ConcurrentPostTaken(SHAJING, ECONOMY, person, "01", on(day));
    }

    private static ConcurrentPostEnded ended(String day) {
        return new ConcurrentPostEnded(SHAJING, ECONOMY, ZHANG, "01", on(day));
    }

    private static LeavePost leave(String day) {
        return new LeavePost(HE, LeaveReason.STUDY, on(day));
    }

    private static PostLeft left(String organ, String day) {
        return new PostLeft(organ, OFFICE, ADMIN, ZHANG, null, LeaveReason.STUDY, on(day));
    }

    private static PostResumed resumed(String organ, String day) {
        return new PostResumed(organ, OFFICE, ADMIN, ZHANG, null, LeaveReason.STUDY, on(day));
    }

    @Test @DisplayName("在编者可兼任空岗，不占第二个编制")
    void aPersonTakesASecondPost() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), posts(ECONOMY, ADMIN, "01"))).when(take("01")).then(taken(ZHANG, TODAY));
    }

    @Test @DisplayName("有人之岗、他人兼任之岗，不得兼任")
    void aHeldPostIsNotTakenConcurrently() {
        var posts = posts(ECONOMY, ADMIN, "01");
        given(ganzhou(entered(ZHANG, "2010-01-01"), posts, opening(LI, ECONOMY, ADMIN, "01"))).when(take("01")).refuses(POST_TAKEN, "person", LI);
        given(ganzhou(entered(ZHANG, "2010-01-01"), entered(LI, "2010-01-01"), posts, taken(LI, "2011-06-01"))).when(take("01"))
            .refuses(POST_TAKEN, "person", LI);
        given(ganzhou(posts, opening(ZHANG, ECONOMY, ADMIN, "01"))).when(take("01")).refuses(POST_TAKEN, "person", ZHANG);
    }

    @Test @DisplayName("一岗不重复兼任")
    void aPostIsTakenOnce() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), posts(ECONOMY, ADMIN, "01"), taken(ZHANG, "2011-01-01"))).when(take("01"))
            .refuses(ALREADY_CONCURRENT, "post", "01");
    }

    @Test @DisplayName("日后已定兼任的，不得补记在前的兼任")
    void aLaterConcurrentPostMustBeUndoneFirst() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), posts(ECONOMY, ADMIN, "01"), taken(ZHANG, "2011-06-01"))).when(take("01"))
            .refuses(LATER_MOVE, "type", "ConcurrentPostTaken");
    }

    @Test @DisplayName("兼任须在编，岗位须在设")
    void aConcurrentPostHasItsConditions() {
        given(ganzhou(posts(ECONOMY, ADMIN, "01"))).when(take("01")).refuses(NOT_ON_QUOTA);
        given(ganzhou(posts(OFFICE, ADMIN, "01"), entered(ZHANG, "2010-01-01"))).when(take("01")).refuses(POST_NOT_OPEN);
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(take("01")).knowsNo("post");
    }

    @Test @DisplayName("免兼；未兼任，无从免兼")
    void aConcurrentPostEnds() {
        var there = ganzhou(entered(ZHANG, "2010-01-01"), posts(ECONOMY, ADMIN, "01"), taken(ZHANG, "2011-01-01"));
        given(there).when(end(ECONOMY)).then(ended(TODAY));
        given(there).and(ended("2011-02-01")).when(end(ECONOMY)).refuses(NOT_CONCURRENT, "post", "01");
    }

    @Test @DisplayName("免兼须写明岗位所在机构")
    void aConcurrentPostEndsInItsUnit() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), posts(ECONOMY, ADMIN, "01"), taken(ZHANG, "2011-01-01"))).when(end(OFFICE))
            .refuses(POST_NOT_OPEN, "unitOfPost", ECONOMY);
    }

    @Test @DisplayName("日后已定免兼的，不再免一次")
    void aConcurrentPostEndsOnce() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), posts(ECONOMY, ADMIN, "01"), taken(ZHANG, "2011-01-01"), ended("2011-06-01"))).when(end(ECONOMY))
            .refuses(LATER_MOVE, "type", "ConcurrentPostEnded");
    }

    @Test @DisplayName("离岗仍占编制；事由不填记其他")
    void aPersonLeavesThePostAndStillCounts() {
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(leave(TODAY)).then(left(SHAJING, TODAY));
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(new LeavePost(HE, null, on(TODAY)))
            .then(new PostLeft(SHAJING, OFFICE, ADMIN, ZHANG, null, LeaveReason.OTHER, on(TODAY)));
    }

    @Test @DisplayName("离岗未返，不重复离岗")
    void whoIsAwayCannotLeave() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), left(SHAJING, "2011-01-01"))).when(leave(TODAY))
            .refuses(ALREADY_AWAY, "reason", LeaveReason.STUDY, "since", day("2011-01-01"));
    }

    @Test @DisplayName("离岗之间依次记：日后已有离岗或下编，不得补记在前的离岗")
    void absencesGoInTheirOrder() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), left(SHAJING, "2011-06-01"))).when(leave(TODAY)).refuses(LATER_MOVE, "type", "PostLeft");
        given(ganzhou(entered(ZHANG, "2010-01-01"), exited(ZHANG, null, "2011-06-01"))).when(leave(TODAY)).refuses(LATER_MOVE, "type", "PersonExited");
    }

    @Test @DisplayName("返岗；未离岗，无从返岗")
    void aPersonReturns() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), left(SHAJING, "2011-01-01"))).when(new ReturnToPost(HE, on(TODAY))).then(resumed(SHAJING, TODAY));
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(new ReturnToPost(HE, on(TODAY))).refuses(NOT_AWAY, "person", ZHANG);
        given(ganzhou()).when(new ReturnToPost(HE, on(TODAY))).refuses(NOT_ON_QUOTA);
    }

    @Test @DisplayName("在两处单位先后离岗的，以后一次为准")
    void theLastAbsenceCountsInWhicheverBook() {
        given(ganzhou(entered(ZHANG, WUJIANG, ADMIN, null, "2010-01-01"), left(WUJIANG, "2010-02-01"), resumed(WUJIANG, "2010-03-01"),
            new PersonTransferredOut(WUJIANG, OFFICE, ADMIN, ZHANG, null, false, SHAJING, on("2010-03-01")),
            new PersonTransferredIn(SHAJING, OFFICE, ADMIN, ZHANG, null, WUJIANG, null, on("2010-03-01")),
            left(SHAJING, "2010-04-01"))).when(new ReturnToPost(HE, on(TODAY))).then(resumed(SHAJING, TODAY));
    }
}
