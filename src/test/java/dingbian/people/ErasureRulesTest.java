package dingbian.people;

import static dingbian.ledger.OfficeEvent.OFFICE;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dingbian.ledger.ErasureEvent.ErasureProposed;
import dingbian.ledger.ErasureEvent.ErasureReturned;
import dingbian.ledger.ErasureEvent.PersonErased;
import dingbian.ledger.ErasureGround;
import dingbian.ledger.Given;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PersonRef;
import dingbian.people.ErasureCommand.ApproveErasure;
import dingbian.people.ErasureCommand.ProposeErasure;
import dingbian.people.ErasureCommand.ReturnErasure;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("个人信息销毁")
class ErasureRulesTest {
    private static final String CODE = "XH-1", RULE = "STAFF_RECORD", LEFT = "2011-04-01", OVER = "2041-04-01", EARLY = "2041-03-31", LATER = "2041-05-01";
    private static final String UNIT = dingbian.ledger.Paper.OFFICE;
    private static final LedgerEvent PROPOSED = proposed(ErasureGround.RETENTION, RULE, OVER);
    private static final LedgerEvent RETURNED = new ErasureReturned(OFFICE, CODE, "待法务复核", "reviewer", on(OVER));

    private static LedgerEvent proposed(ErasureGround ground, String retention, String day) {
        return new ErasureProposed(OFFICE, CODE, ZHANG, ground, retention, "保存期满", "clerk", on(day));
    }

    private static LedgerEvent erased(ErasureGround ground, String retention, String day) {
        return new PersonErased(OFFICE, CODE, ZHANG, ground, retention, "reviewer", on(day));
    }

    private static ProposeErasure propose(ErasureGround ground, String retention, String day) {
        return new ProposeErasure(CODE, PersonRef.of(ZHANG), ground, retention, "保存期满", on(day));
    }

    private static ApproveErasure approve(String day) {
        return new ApproveErasure(CODE, on(day));
    }

    /** 张某 sat from the founding day to 1 April 2011. */
    private static LedgerEvent[] left(LedgerEvent... more) {
        return ganzhou(Stream.concat(Stream.of(opening(ZHANG, UNIT, Kind.ADMIN, null), exited(ZHANG, null, LEFT)),
            Stream.of(more)).toArray(LedgerEvent[]::new));
    }

    private static Given by(String user, LedgerEvent... events) {
        return Desk.by(user, true, events);
    }

    @Test @DisplayName("保存期满之日即可申请，一人申请，另一人批准")
    void whoWasKeptLongEnoughIsErasedByTwo() {
        by("clerk", left()).when(propose(ErasureGround.RETENTION, RULE, OVER)).then(PROPOSED);
        by("reviewer", left(PROPOSED)).when(approve(OVER)).then(erased(ErasureGround.RETENTION, RULE, OVER));
        by("clerk", left(PROPOSED)).when(approve(OVER)).refuses(MAKER_IS_CHECKER, "by", "clerk");
    }

    @Test @DisplayName("保存期未满，差一日也不予受理")
    void nobodyIsErasedADayTooEarly() {
        by("clerk", left()).when(propose(ErasureGround.RETENTION, RULE, EARLY))
            .refuses(RETENTION_NOT_OVER, "lastDay", day(LEFT), "years", 30, "over", day(OVER), "day", day(EARLY));
    }

    @Test @DisplayName("文件写将来之日，也不得提前销毁：以记录之日为准")
    void aPaperOfADayToComeErasesNobodyEarly() {
        var stays = ganzhou(opening(ZHANG, UNIT, Kind.ADMIN, null), exited(ZHANG, null, "2041-07-31"));
        by("clerk", stays).when(propose(ErasureGround.WRITTEN_ORDER, null, "2041-08-01")).refuses(PERSON_STILL_SEATED, "to", day("2041-07-31"));
        var late = ganzhou(opening(ZHANG, UNIT, Kind.ADMIN, null), exited(ZHANG, null, "2012-01-01"));
        by("clerk", late).when(propose(ErasureGround.RETENTION, RULE, "2042-01-01")).refuses(RETENTION_NOT_OVER, "day", Desk.TODAY);
    }

    @Test @DisplayName("凭书面决定，离开即可；仍在册的不可")
    void anOrderNeedsNoYearsButAnEmptySeat() {
        by("clerk", left()).when(propose(ErasureGround.WRITTEN_ORDER, null, LEFT)).then(proposed(ErasureGround.WRITTEN_ORDER, null, LEFT));
        by("clerk", left()).when(propose(ErasureGround.WRITTEN_ORDER, null, "2011-03-31"))
            .refuses(PERSON_STILL_SEATED, "organ", SHAJING, "unit", UNIT, "since", day(FOUNDED), "to", day(LEFT));
        by("clerk", ganzhou(opening(ZHANG, UNIT, Kind.ADMIN, null))).when(propose(ErasureGround.WRITTEN_ORDER, null, OVER)).refuses(PERSON_STILL_SEATED);
    }

    @Test @DisplayName("后来又在别处任职：以最后一本账的末日起算")
    void theLastDayInAnyBookCounts() {
        var again = left(entered(ZHANG, WUJIANG, Kind.ADMIN, null, "2015-01-01"));
        by("clerk", again).when(propose(ErasureGround.RETENTION, RULE, OVER)).refuses(PERSON_STILL_SEATED, "organ", WUJIANG);
    }

    @Test @DisplayName("从未在编的，自登记之日起算")
    void whoNeverHadASeatIsKeptSinceHisRegistration() {
        by("clerk", ganzhou()).when(propose(ErasureGround.RETENTION, RULE, FOUNDED)).refuses(RETENTION_NOT_OVER, "lastDay", day(FOUNDED));
        by("clerk", ganzhou()).when(propose(ErasureGround.RETENTION, RULE, OVER)).then(PROPOSED);
    }

    @Test @DisplayName("已销毁的不再销毁，申请与批准都不予受理")
    void nobodyIsErasedTwice() {
        Desk.by("clerk", false, left()).when(propose(ErasureGround.RETENTION, RULE, OVER)).refuses(ALREADY_ERASED, "person", ZHANG);
        Desk.by("reviewer", false, left(PROPOSED)).when(approve(OVER)).refuses(ALREADY_ERASED);
    }

    @Test @DisplayName("批准之前又上编的，批准不予受理")
    void theApprovalAsksEverythingAgain() {
        by("reviewer", left(PROPOSED, entered(ZHANG, "2041-04-15"))).when(approve(LATER)).refuses(PERSON_STILL_SEATED, "since", day("2041-04-15"));
    }

    @Test @DisplayName("退回之后可以再申请；未申请、已退回的不得批准")
    void aReturnedErasureIsProposedAgain() {
        by("reviewer", left(PROPOSED)).when(new ReturnErasure(CODE, "待法务复核", on(OVER))).then(RETURNED);
        by("clerk", left(PROPOSED, RETURNED)).when(propose(ErasureGround.RETENTION, RULE, OVER)).then(PROPOSED);
        by("clerk", left(PROPOSED)).when(propose(ErasureGround.RETENTION, RULE, OVER)).refuses(MATTER_ALREADY_OPEN, "matter", CODE);
        by("reviewer", left(PROPOSED, RETURNED)).when(approve(OVER)).refuses(STEP_OUT_OF_ORDER, "last", "ErasureReturned");
        by("reviewer", left(PROPOSED, RETURNED)).when(new ReturnErasure(CODE, "再退", on(OVER))).refuses(STEP_OUT_OF_ORDER);
        by("reviewer", left()).when(approve(OVER)).knowsNo("erasure");
        by("reviewer", left()).when(new ReturnErasure(CODE, "无此件", on(OVER))).knowsNo("erasure");
        by("clerk", left(PROPOSED)).when(new ReturnErasure(CODE, "自退", on(OVER))).refuses(MAKER_IS_CHECKER, "by", "clerk");
    }

    @Test @DisplayName("日期有误、没有这条保存期限规定的，不予受理")
    void datesAndTheRetentionRuleAreChecked() {
        var backwards = new ProposeErasure(CODE, PersonRef.of(ZHANG), ErasureGround.WRITTEN_ORDER, null, "令", on(OVER, LEFT, OVER));
        by("clerk", left()).when(backwards).refuses(DATES_OUT_OF_ORDER);
        by("clerk", left()).when(propose(ErasureGround.RETENTION, "NO_SUCH_RULE", OVER)).knowsNo("retention");
    }

    @Test @DisplayName("满期须写明规定，凭决定的不写")
    void aRetentionRuleAndAnOrderAreNotMixed() {
        assertThatThrownBy(() -> propose(ErasureGround.RETENTION, null, OVER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> propose(ErasureGround.WRITTEN_ORDER, RULE, OVER)).isInstanceOf(IllegalArgumentException.class);
    }
}
