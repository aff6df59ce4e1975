package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.given;
import static dingbian.posting.Desk.newcomer;

import dingbian.ledger.EntryMode;
import dingbian.ledger.ExceptionType;
import dingbian.ledger.Kind;
import dingbian.ledger.PersonRef;
import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.ledger.SeatEvent.PersonEntered;
import dingbian.posting.PostingCommand.Enter;
import dingbian.posting.PostingCommand.Exemption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("上编")
class EntryRulesTest {
    private static Enter enter(String unit, Kind kind, String post, String day) {
        return new Enter(SHAJING, unit, kind, PersonRef.of(LI), post, EntryMode.CIVIL_SERVICE_EXAM, null,
            new Exemption(ExceptionType.POLICY_PLACEMENT, "文"), on(day));
    }

    private static Enter enter(String day) {
        return enter(OFFICE, ADMIN, null, day);
    }

    private static PersonEntered entry(String post, String day) {
        return new PersonEntered(SHAJING, OFFICE, ADMIN, LI, post, EntryMode.CIVIL_SERVICE_EXAM, null, ExceptionType.POLICY_PLACEMENT, "文", on(day));
    }

    @Test @DisplayName("有空编，可上编")
    void aVacancyTakesAPerson() {
        given(ganzhou(granted(2), entered(ZHANG, "2010-01-01"), posts(OFFICE, ADMIN, "01"))).when(enter(OFFICE, ADMIN, "01", "2011-03-02"))
            .then(entry("01", "2011-03-02"));
    }

    @Test @DisplayName("首次上编者，先登记后上编")
    void aNewcomerIsRegisteredFirst() {
        var registered = new PersonRegistered(SHAJING, LI, "封", on("2011-03-02"));
        newcomer(registered, ganzhou(granted(1))).when(enter("2011-03-02")).then(registered, entry(null, "2011-03-02"));
    }

    @Test @DisplayName("无空编，不得上编")
    void aFullBookTakesNobody() {
        given(ganzhou(granted(1), entered(ZHANG, "2010-01-01"))).when(enter("2011-03-02"))
            .refuses(NO_VACANCY, "organ", SHAJING, "kind", ADMIN, "approved", 1, "filled", 1, "available", 0);
    }

    @Test @DisplayName("补记的上编，日后哪一天满编都不得上")
    void aBackDatedEntryNeedsRoomOnEveryLaterDay() {
        given(ganzhou(granted(1), entered(ZHANG, "2011-06-01"))).when(enter("2011-03-02"))
            .refuses(NO_VACANCY, "day", day("2011-06-01"), "filled", 1);
        given(ganzhou(granted(2), granted(SHAJING, ADMIN, -1, "2011-07-01"), entered(ZHANG, "2011-06-01"))).when(enter("2011-03-02"))
            .refuses(NO_VACANCY, "day", day("2011-07-01"), "approved", 1);
    }

    @Test @DisplayName("已定日后上编的，今日即占空编，走后方空")
    void aFutureEntryHoldsTheVacancyToday() {
        var future = given(ganzhou(granted(1), entered(ZHANG, "2011-12-01")));
        future.when(enter("2011-03-02")).refuses(NO_VACANCY, "day", day("2011-12-01"));
        future.and(exited(ZHANG, null, "2012-05-01")).when(enter("2011-11-30")).refuses(NO_VACANCY);
        future.when(enter("2012-05-01")).then(entry(null, "2012-05-01"));
    }

    @Test @DisplayName("核定数即可用；控制数须分解到机构方可用")
    void aCapLeavesRoomOnlyInWhatUnitsHave() {
        given(ganzhou(granted(1))).when(enter("2011-03-02")).then(entry(null, "2011-03-02"));
        given(ganzhou(capped(ADMIN, 1))).when(enter("2011-03-02")).refuses(NO_VACANCY, "approved", 1, "assigned", 0, "available", 0);
        given(ganzhou(capped(ADMIN, 1), assigned(OFFICE, ADMIN, 1))).when(enter("2011-03-02")).then(entry(null, "2011-03-02"));
    }

    @Test @DisplayName("控制数核减到分解数以下的，以控制数为限")
    void aCapBelowWhatUnitsHaveStillBinds() {
        given(ganzhou(capped(ADMIN, 2), assigned(OFFICE, ADMIN, 2), capped(ADMIN, -1), entered(ZHANG, "2010-01-01"))).when(enter("2011-03-02"))
            .refuses(NO_VACANCY, "approved", 1, "assigned", 2, "filled", 1);
    }

    @Test @DisplayName("机构分有编制的，机构内无空编亦不得上编")
    void aFullUnitTakesNobody() {
        given(ganzhou(granted(5), assigned(OFFICE, ADMIN, 1), entered(ZHANG, "2010-01-01"))).when(enter("2011-03-02"))
            .refuses(NO_VACANCY, "unit", OFFICE, "assigned", 1, "filled", 1);
        given(ganzhou(granted(5), assigned(OFFICE, ADMIN, 1), entered(ZHANG, "2010-01-01"))).when(enter(ECONOMY, ADMIN, null, "2011-03-02"))
            .then(new PersonEntered(SHAJING, ECONOMY, ADMIN, LI, null, EntryMode.CIVIL_SERVICE_EXAM, null, ExceptionType.POLICY_PLACEMENT,
                "文", on("2011-03-02")));
    }

    @Test @DisplayName("某类超编的单位，各类只出不进")
    void anOverfilledOrganTakesNobodyOfAnyKind() {
        given(ganzhou(granted(5), opening(ZHANG, CENTRE, INSTITUTION, null))).when(enter("2011-03-02"))
            .refuses(OVER_QUOTA, "kind", INSTITUTION, "filled", 1, "approved", 0, "over", 1);
    }

    @Test @DisplayName("只出不进2009年起施行；不得超编2007年5月起施行，此前不问")
    void aRuleNotInForceIsPassedOver() {
        given(ganzhou(granted(5), opening(ZHANG, CENTRE, INSTITUTION, null))).when(enter("2008-12-31")).then(entry(null, "2008-12-31"));
        given(ganzhou(granted(0))).when(enter("2006-03-02")).then(entry(null, "2006-03-02"));
        given(ganzhou(granted(0))).when(enter("2007-05-01")).refuses(NO_VACANCY);
    }

    @Test @DisplayName("行政机构不得用事业编制，岗位亦须同类")
    void theKindMustFit() {
        given(ganzhou(granted(SHAJING, INSTITUTION, 5, FOUNDED))).when(enter(OFFICE, INSTITUTION, null, "2011-03-02"))
            .refuses(KIND_MISMATCH, "kind", INSTITUTION);
        given(ganzhou(granted(5), posts(OFFICE, Kind.SUPPORT, "01"))).when(enter(OFFICE, ADMIN, "01", "2011-03-02"))
            .refuses(KIND_MISMATCH, "post", "01", "kindOfPost", Kind.SUPPORT);
    }

    @Test @DisplayName("已在编者不得再上编，日后将在编者亦然")
    void whoIsSomewhereCannotEnter() {
        given(ganzhou(granted(5), entered(LI, WUJIANG, ADMIN, null, "2010-01-01"))).when(enter("2011-03-02"))
            .refuses(ALREADY_ON_POST, "organ", WUJIANG, "since", day("2010-01-01"));
        given(ganzhou(granted(5), entered(LI, WUJIANG, ADMIN, null, "2011-06-01"))).when(enter("2011-03-02")).refuses(ALREADY_ON_POST, "organ", WUJIANG);
    }

    @Test @DisplayName("下编当日可再上编")
    void whoLeavesOnADayMayEnterOnThatDay() {
        given(ganzhou(granted(1), entered(LI, "2010-01-01"), exited(LI, null, "2011-03-02"))).when(enter("2011-03-02")).then(entry(null, "2011-03-02"));
    }

    @Test @DisplayName("有人之岗不得再上人，日后有人者亦然")
    void aTakenPostTakesNobody() {
        given(ganzhou(granted(5), posts(OFFICE, ADMIN, "01"), entered(ZHANG, SHAJING, ADMIN, "01", "2011-06-01")))
            .when(enter(OFFICE, ADMIN, "01", "2011-03-02")).refuses(POST_TAKEN, "person", ZHANG, "post", "01", "since", day("2011-06-01"));
    }

    @Test @DisplayName("岗位须在该机构")
    void aPostStandsInItsUnit() {
        given(ganzhou(granted(5), posts(ECONOMY, ADMIN, "01"))).when(enter(OFFICE, ADMIN, "01", "2011-03-02")).refuses(POST_NOT_OPEN, "unitOfPost", ECONOMY);
        given(ganzhou(granted(5))).when(enter(OFFICE, ADMIN, "01", "2011-03-02")).knowsNo("post");
        given(ganzhou(granted(5))).when(enter("无此", ADMIN, null, "2011-03-02")).knowsNo("unit");
    }

    @Test @DisplayName("未经用编核准，又无免核准情形，不得上编")
    void anEntryNeedsAnAuthorisation() {
        given(ganzhou(granted(1))).when(new Enter(SHAJING, OFFICE, ADMIN, PersonRef.of(LI), null, EntryMode.OTHER, null, null, on("2011-03-02")))
            .refuses(NO_AUTHORISATION, "organ", SHAJING);
        given(ganzhou(granted(1))).when(new Enter(SHAJING, OFFICE, ADMIN, PersonRef.of(LI), null, EntryMode.OTHER, "核准1号", null, on("2011-03-02")))
            .knowsNo("slot");
    }
}
