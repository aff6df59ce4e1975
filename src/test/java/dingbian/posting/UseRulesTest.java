package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.by;

import dingbian.ledger.EntryMode;
import dingbian.ledger.Given;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PersonRef;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.Rule;
import dingbian.ledger.UseEvent.AvailabilitySheet;
import dingbian.ledger.UseEvent.UseApproved;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.ledger.UseEvent.UseRequested;
import dingbian.ledger.UseEvent.UseReturned;
import dingbian.ledger.UseEvent.UseReviewed;
import dingbian.posting.UseCommand.ApproveUse;
import dingbian.posting.UseCommand.AuthoriseUse;
import dingbian.posting.UseCommand.RequestUse;
import dingbian.posting.UseCommand.ReturnUse;
import dingbian.posting.UseCommand.ReviewUse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("用编：申请、审核、批准、核准")
class UseRulesTest {
    static final EntryMode EXAM = EntryMode.CIVIL_SERVICE_EXAM;

    static RequestUse request(int count, String... replaces) {
        return new RequestUse(SHAJING, "用-1", OFFICE, ADMIN, count, EXAM, refs(replaces), "缺员", on("2011-03-02"));
    }

    private static List<PersonRef> refs(String... people) {
        return Stream.of(people).map(PersonRef::of).toList();
    }

    static AvailabilitySheet sheet(int approved, int filled, int asked) {
        return new AvailabilitySheet(approved, filled, 0, 0, 0, approved - filled, asked, approved - filled - asked);
    }

    static UseRequested requested(int count, AvailabilitySheet sheet, String... replaces) {
        return new UseRequested(SHAJING, "用-1", OFFICE, ADMIN, count, EXAM, List.of(replaces), "缺员", sheet, "township", on("2011-03-02"));
    }

    private static LedgerEvent reviewed(int advised) {
        return new UseReviewed(SHAJING, "用-1", advised, "可", sheet(5, 0, advised), "reviewer", on("2011-03-03"));
    }

    private static LedgerEvent approved(int count) {
        return new UseApproved(SHAJING, "用-1", count, null, "reviewer", on("2011-03-04"));
    }

    private static AuthoriseUse authorise(Kind kind, int count, EntryMode mode, String application, String day) {
        return new AuthoriseUse(SHAJING, kind, count, mode, "通1", application, null, List.of(), on(day));
    }

    private static UseAuthorised authorised(String application, String unit, int count, String valid, String by, String day, String... slots) {
        return new UseAuthorised(SHAJING, application, "通1", unit, ADMIN, count, EXAM, List.of(), List.of(slots),
            valid == null ? null : day(valid), by, on(day));
    }

    /** Five posts, nobody on them; the township has asked for two. */
    private static Given asked(String user, LedgerEvent... then) {
        var ledger = by(user, Map.of("slot_valid_days", 180), ganzhou(granted(5))).and(requested(2, sheet(5, 0, 2)));
        for (var event : then) ledger.and(event);
        return ledger;
    }

    private static void each(Given ledger, Map<LedgerCommand, Rule> refusals) {
        refusals.forEach((command, rule) -> ledger.when(command).refuses(rule));
    }

    @Test @DisplayName("申请、审核、批准、核准，逐级办理")
    void stepByStep() {
        asked("reviewer").when(new ReviewUse(SHAJING, "用-1", 2, "可", on("2011-03-03"))).then(reviewed(2));
        asked("reviewer", reviewed(2)).when(new ApproveUse(SHAJING, "用-1", 2, null, on("2011-03-04"))).then(approved(2));
        asked("clerk", reviewed(2), approved(2)).when(authorise(ADMIN, 2, EXAM, "用-1", "2011-03-05")).then(authorised("用-1", OFFICE, 2, "2011-09-01", "clerk",
            "2011-03-05", SlotRulesTest.ONE, SlotRulesTest.TWO));
    }

    @Test @DisplayName("越级、倒日期、重复核准，都不受理")
    void noStepIsSkippedOrTakenTwice() {
        each(asked("clerk"), Map.of(request(1), MATTER_ALREADY_OPEN,
            new ApproveUse(SHAJING, "用-1", 2, null, on("2011-03-04")), STEP_OUT_OF_ORDER,
            authorise(ADMIN, 2, EXAM, "用-1", "2011-03-05"), STEP_OUT_OF_ORDER, new ReviewUse(SHAJING, "用-1", 2, null, on("2011-03-01")), STEP_OUT_OF_ORDER));
        asked("clerk").when(new ReviewUse(SHAJING, "用-2", 2, null, on("2011-03-03"))).knowsNo("application");
        var done = authorised("用-1", OFFICE, 2, null, "clerk", "2011-03-05", SlotRulesTest.ONE, SlotRulesTest.TWO);
        each(asked("clerk", reviewed(2), approved(2), done), Map.of(authorise(ADMIN, 2, EXAM, "用-1", "2011-03-06"), STEP_OUT_OF_ORDER,
            new ReturnUse(SHAJING, "用-1", "过时", on("2011-03-06")), STEP_OUT_OF_ORDER));
    }

    @Test @DisplayName("经办与审核分离：申请人不得审核、批准、核准")
    void whoAskedMayNotCheck() {
        asked("township").when(new ReviewUse(SHAJING, "用-1", 2, null, on("2011-03-03"))).refuses(MAKER_IS_CHECKER, "by", "township");
        asked("township", reviewed(2)).when(new ApproveUse(SHAJING, "用-1", 2, null, on("2011-03-04"))).refuses(MAKER_IS_CHECKER);
        asked("township", reviewed(2), approved(2)).when(authorise(ADMIN, 2, EXAM, "用-1", "2011-03-05")).refuses(MAKER_IS_CHECKER);
    }

    @Test @DisplayName("审核、批准不多于申请，核准不多于批准")
    void noStepGivesMoreThanTheOneBefore() {
        asked("reviewer").when(new ReviewUse(SHAJING, "用-1", 3, null, on("2011-03-03"))).refuses(MORE_THAN_APPROVED, "granted", 2, "asked", 3);
        asked("reviewer", reviewed(2)).when(new ApproveUse(SHAJING, "用-1", 3, null, on("2011-03-04"))).refuses(MORE_THAN_APPROVED, "granted", 2);
        asked("clerk", reviewed(2), approved(1)).when(authorise(ADMIN, 2, EXAM, "用-1", "2011-03-05")).refuses(MORE_THAN_APPROVED, "granted", 1, "asked", 2);
    }

    @Test @DisplayName("核准须与批准的相符：编制类型、方式、内设机构")
    void whatIsAuthorisedIsWhatWasApproved() {
        var ledger = asked("clerk", reviewed(2), approved(2)).and(granted(SHAJING, INSTITUTION, 5, FOUNDED));
        ledger.when(authorise(ADMIN, 2, EntryMode.TALENT, "用-1", "2011-03-05")).refuses(APPLICATION_MISMATCH, "mode", EXAM, "askedMode", EntryMode.TALENT);
        ledger.when(new AuthoriseUse(SHAJING, ADMIN, 2, EXAM, "通1", "用-1", ECONOMY, List.of(), on("2011-03-05"))).refuses(APPLICATION_MISMATCH, "unit", OFFICE);
    }

    @Test @DisplayName("退回后可再申请")
    void whatWasReturnedMayBeAskedForAgain() {
        var returned = new UseReturned(SHAJING, "用-1", "理由不足", "reviewer", on("2011-03-02"));
        asked("reviewer").when(new ReturnUse(SHAJING, "用-1", "理由不足", on("2011-03-02"))).then(returned);
        asked("township", returned).when(request(2)).then(requested(2, sheet(5, 0, 2)));
        asked("reviewer", returned).when(new ReviewUse(SHAJING, "用-1", 2, null, on("2011-03-03"))).refuses(STEP_OUT_OF_ORDER);
    }

    @Test @DisplayName("无申请的通知单亦可核准，可分次；号码逐年连续，冲正的不再用")
    void aNoticeAloneGivesOutSlotsToo() {
        var ledger = by("clerk", ganzhou(granted(5)));
        ledger.when(authorise(ADMIN, 1, EXAM, null, "2011-03-05")).then(authorised(null, null, 1, null, "clerk", "2011-03-05", SlotRulesTest.ONE));
        ledger.and(authorised(null, null, 1, null, "clerk", "2011-03-05", SlotRulesTest.ONE));
        ledger.when(authorise(ADMIN, 1, EXAM, null, "2011-03-06")).then(authorised(null, null, 1, null, "clerk", "2011-03-06", SlotRulesTest.TWO));
        ledger.and(new ActReversed(SHAJING, "a9", "误", on("2011-03-06")))
            .when(authorise(ADMIN, 1, EXAM, null, "2012-03-06")).then(authorised(null, null, 1, null, "clerk", "2012-03-06", "620702101-2012-001"));
        ledger.when(authorise(ADMIN, 1, EXAM, null, "2011-03-06")).then(authorised(null, null, 1, null, "clerk", "2011-03-06", SlotRulesTest.TWO));
    }

    @Test @DisplayName("待上编的空编不再核准给人")
    void whatIsPendingIsNotGivenOutAgain() {
        by("clerk", ganzhou(granted(1), SlotRulesTest.notice(SlotRulesTest.ONE))).when(authorise(ADMIN, 1, EXAM, null, "2011-03-05"))
            .refuses(ONE_OUT_ONE_IN, "available", 0);
        asked("clerk").when(new AuthoriseUse(SHAJING, ADMIN, 1, EXAM, "用-1", null, null, List.of(), on("2011-03-05"))).refuses(MATTER_ALREADY_OPEN);
    }
}
