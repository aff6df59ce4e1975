package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.given;

import dingbian.ledger.AssignmentMode;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.ExcessGround;
import dingbian.ledger.ExitMode;
import dingbian.ledger.PersonRef;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.StandingEvent.DiversionCompleted;
import dingbian.ledger.StandingEvent.DiversionDateSet;
import dingbian.ledger.StandingEvent.DiversionPlanned;
import dingbian.ledger.StandingEvent.ExcessGroundGiven;
import dingbian.posting.PostingCommand.CompleteDiversion;
import dingbian.posting.PostingCommand.DeclareExcess;
import dingbian.posting.PostingCommand.Exit;
import dingbian.posting.PostingCommand.PlanDiversion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("超编与分流")
class DiversionRulesTest {
    private static final PersonRef HE = PersonRef.of(ZHANG);
    private static final String TODAY = "2011-03-02";
    private static final DeclareExcess DECLARE = new DeclareExcess(HE, null, null, null, null, on(TODAY));
    private static final PlanDiversion PLAN = new PlanDiversion(HE, DiversionChannel.RETIREMENT, "退休", null, on(TODAY));
    private static final CompleteDiversion COMPLETE = new CompleteDiversion(HE, DiversionChannel.RETIREMENT, null, on(TODAY));

    private static PersonExited divertedOut(String day) {
        return new PersonExited(SHAJING, OFFICE, ADMIN, ZHANG, null, false, true, ExitMode.DIVERTED, on(day));
    }

    private static DiversionCompleted completed(DiversionChannel channel, String day) {
        return new DiversionCompleted(SHAJING, OFFICE, ADMIN, ZHANG, channel, null, on(day));
    }

    @Test @DisplayName("列为超编：去其岗，仍占编")
    void anExcessPersonLosesThePostAndStillCounts() {
        given(ganzhou(posts(OFFICE, ADMIN, "01"), entered(ZHANG, SHAJING, ADMIN, "01", "2010-01-01"))).when(DECLARE).then(excess(ZHANG, "01", TODAY));
    }

    @Test @DisplayName("不在编者不列超编，一人只列一次，日后已有变动的不得补列")
    void aDeclarationHasItsConditions() {
        given(ganzhou(entered(ZHANG, "2011-03-03"))).when(DECLARE).refuses(NOT_ON_QUOTA);
        given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-01-01"))).when(DECLARE).refuses(ALREADY_EXCESS, "person", ZHANG);
        given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-06-01"))).when(DECLARE).refuses(LATER_MOVE, "type", "ExcessDeclared");
    }

    @Test @DisplayName("分流有计划，计划不腾编")
    void aPlanSaysHowAndWhere() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-01-01"))).when(PLAN)
            .then(new DiversionPlanned(SHAJING, OFFICE, ADMIN, ZHANG, DiversionChannel.RETIREMENT, "退休", on(TODAY)));
    }

    @Test @DisplayName("列为超编，可说明依据，可同时定渠道与期限")
    void aDeclarationMayGiveItsGroundAndItsPlan() {
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(new DeclareExcess(HE, null, null, day("2011-03-31"), ExcessGround.SELECTION_RESULT, on(TODAY)))
            .then(excess(ZHANG, null, TODAY), new ExcessGroundGiven(SHAJING, OFFICE, ADMIN, ZHANG, ExcessGround.SELECTION_RESULT, on(TODAY)),
                new DiversionPlanned(SHAJING, OFFICE, ADMIN, ZHANG, DiversionChannel.OTHER, null, on(TODAY)),
                new DiversionDateSet(SHAJING, OFFICE, ADMIN, ZHANG, day("2011-03-31"), on(TODAY)));
    }

    @Test @DisplayName("分流期限不早于当日")
    void theDayOfADiversionIsNotPast() {
        var excess = given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-01-01")));
        excess.when(new PlanDiversion(HE, DiversionChannel.RETIREMENT, null, day(TODAY), on(TODAY))).then(
            new DiversionPlanned(SHAJING, OFFICE, ADMIN, ZHANG, DiversionChannel.RETIREMENT, null, on(TODAY)),
            new DiversionDateSet(SHAJING, OFFICE, ADMIN, ZHANG, day(TODAY), on(TODAY)));
        excess.when(new PlanDiversion(HE, null, null, day("2011-03-01"), on(TODAY))).refuses(DUE_TOO_EARLY, "due", day("2011-03-01"), "day", day(TODAY));
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(new DeclareExcess(HE, null, null, day("2011-03-01"), null, on(TODAY))).refuses(DUE_TOO_EARLY);
    }

    @Test @DisplayName("未列超编，无从计划分流")
    void onlyTheExcessIsDiverted() {
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(PLAN).refuses(NOT_EXCESS, "person", ZHANG);
        given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-06-01"))).when(PLAN).refuses(NOT_EXCESS);
        given(ganzhou()).when(PLAN).refuses(NOT_ON_QUOTA);
    }

    @Test @DisplayName("不得分而不流：人未走，不得报分流完成")
    void nobodyIsDivertedWhoIsStillThere() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-01-01"))).when(COMPLETE)
            .refuses(NOT_LEFT, "person", ZHANG, "organ", SHAJING, "unit", OFFICE, "kind", ADMIN, "since", day("2010-01-01"));
    }

    @Test @DisplayName("所称自何日起，指其在该机构之始，不是列为超编之日")
    void theRefusalSaysSinceWhenHeHasBeenInTheUnit() {
        given(ganzhou(posts(OFFICE, ADMIN, "01"), entered(ZHANG, SHAJING, ADMIN, "01", "2010-01-01"), excess(ZHANG, "01", "2011-01-01"))).when(COMPLETE)
            .refuses(NOT_LEFT, "since", day("2010-01-01"));
    }

    @Test @DisplayName("又上岗者不再是超编：只有竞争上岗、双向选择可报完成")
    void whoWasGivenAPostIsExcessNoMore() {
        var placed = ganzhou(posts(OFFICE, ADMIN, "01"), entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-01-01"),
            new PersonAssigned(SHAJING, OFFICE, null, OFFICE, ADMIN, ZHANG, "01", true, AssignmentMode.COMPETITION, on("2011-02-01")));
        given(placed).when(COMPLETE).refuses(NOT_EXCESS, "person", ZHANG);
        given(placed).when(new CompleteDiversion(HE, DiversionChannel.COMPETITIVE_APPOINTMENT, null, on(TODAY)))
            .then(completed(DiversionChannel.COMPETITIVE_APPOINTMENT, TODAY));
    }

    @Test @DisplayName("人已走，分流完成；渠道不填记其他")
    void whoHasGoneIsDiverted() {
        var gone = ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-01-01"), divertedOut(TODAY));
        given(gone).when(COMPLETE).then(completed(DiversionChannel.RETIREMENT, TODAY));
        given(gone).when(new CompleteDiversion(HE, null, null, on(TODAY))).then(completed(DiversionChannel.OTHER, TODAY));
    }

    @Test @DisplayName("未列超编，或其时尚未列，不报分流完成")
    void whoWasNoExcessIsNotDiverted() {
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(COMPLETE).refuses(NOT_EXCESS);
        given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-06-01"))).when(COMPLETE).refuses(NOT_EXCESS);
    }

    @Test @DisplayName("一次超编只分流一次；再列超编，可再分流")
    void anExcessIsDivertedOnce() {
        var diverted = given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2010-02-01"), divertedOut("2010-03-01"),
            completed(DiversionChannel.OTHER, "2010-03-01")));
        diverted.when(COMPLETE).refuses(NOT_EXCESS, "person", ZHANG);
        diverted.and(entered(ZHANG, "2010-06-01")).and(excess(ZHANG, null, "2010-07-01")).and(divertedOut("2010-08-01")).when(COMPLETE)
            .then(completed(DiversionChannel.RETIREMENT, TODAY));
    }

    @Test @DisplayName("超编者下编，超编数随之减")
    void anExcessPersonWhoLeavesIsExcessNoMore() {
        given(ganzhou(entered(ZHANG, "2010-01-01"), excess(ZHANG, null, "2011-01-01"))).when(new Exit(HE, ExitMode.DIVERTED, on(TODAY)))
            .then(divertedOut(TODAY));
    }
}
