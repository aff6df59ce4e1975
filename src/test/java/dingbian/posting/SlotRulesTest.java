package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.SUPPORT;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.given;

import dingbian.ledger.EntryMode;
import dingbian.ledger.ExceptionType;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PersonRef;
import dingbian.ledger.SeatEvent.PersonEntered;
import dingbian.ledger.SeatEvent.PersonTransferredIn;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.UseEvent.SlotCancelled;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.posting.PostingCommand.Enter;
import dingbian.posting.PostingCommand.Exemption;
import dingbian.posting.PostingCommand.Transfer;
import dingbian.posting.UseCommand.CancelSlot;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("凭用编号码上编")
class SlotRulesTest {
    static final String ONE = "620702101-2011-001", TWO = "620702101-2011-002";

    /** A notice of 2011-03-01, valid until 2011-08-28, for entries by examination. */
    static UseAuthorised notice(String unit, EntryMode mode, List<String> replaces, String... slots) {
        return new UseAuthorised(SHAJING, null, "通1", unit, ADMIN, slots.length, mode, replaces, List.of(slots), day("2011-08-28"), "admin", on("2011-03-01"));
    }

    static UseAuthorised notice(String... slots) {
        return notice(null, EntryMode.CIVIL_SERVICE_EXAM, List.of(), slots);
    }

    private static Enter enter(String unit, Kind kind, EntryMode mode, String slot, String day) {
        return new Enter(SHAJING, unit, kind, PersonRef.of(LI), null, mode, slot, null, on(day));
    }

    static Enter enter(String slot, String day) {
        return enter(OFFICE, ADMIN, EntryMode.CIVIL_SERVICE_EXAM, slot, day);
    }

    static PersonEntered entry(String person, String slot, String day) {
        return new PersonEntered(SHAJING, OFFICE, ADMIN, person, null, EntryMode.CIVIL_SERVICE_EXAM, slot, null, null, on(day));
    }

    static LedgerEvent cancelled(String slot, String day) {
        return new SlotCancelled(SHAJING, null, "通1", slot, ADMIN, "放弃", "clerk", on(day));
    }

    @Test @DisplayName("凭号上编，待上编减一，实有加一：号码所占的空编是它自己的")
    void aSlotTakesAPersonIntoThePlaceItKept() {
        given(ganzhou(granted(1), notice(ONE))).when(enter(ONE, "2011-03-02")).then(entry(LI, ONE, "2011-03-02"));
        given(ganzhou(granted(1), notice(ONE))).when(enter(ONE, "2011-08-28")).then(entry(LI, ONE, "2011-08-28"));
    }

    @Test @DisplayName("已核准待上编的空编，别人不得占")
    void aPlaceThatIsPendingTakesNobodyElse() {
        given(ganzhou(granted(1), notice(ONE))).when(new Enter(SHAJING, OFFICE, ADMIN, PersonRef.of(LI), null, EntryMode.ASSIGNED, null,
            new Exemption(ExceptionType.POLICY_PLACEMENT, "文"), on("2011-03-02")))
            .refuses(NO_VACANCY, "pending", 1, "available", 0);
        given(ganzhou(granted(1), notice(ONE, TWO))).when(enter(ONE, "2011-03-02")).refuses(NO_VACANCY, "pending", 2, "available", -1);
    }

    @Test @DisplayName("一号一用：已上编、已销号的都不得再用")
    void aSlotIsUsedOnce() {
        given(ganzhou(granted(2), notice(ONE), entry(ZHANG, ONE, "2011-03-02"))).when(enter(ONE, "2011-03-03"))
            .refuses(SLOT_SPENT, "slot", ONE, "type", "PersonEntered", "since", day("2011-03-02"));
        given(ganzhou(granted(2), notice(ONE), cancelled(ONE, "2011-03-02"))).when(enter(ONE, "2011-03-03")).refuses(SLOT_SPENT, "type", "SlotCancelled");
        given(ganzhou(granted(2), notice(ONE), entry(ZHANG, ONE, "2011-06-02"))).when(enter(ONE, "2011-03-03"))
            .refuses(SLOT_SPENT, "since", day("2011-06-02"));
    }

    @Test @DisplayName("核准之前、过期之后都不得用")
    void aSlotHasItsDays() {
        given(ganzhou(granted(1), notice(ONE))).when(enter(ONE, "2011-02-28")).refuses(SLOT_NOT_OPEN, "since", day("2011-03-01"));
        given(ganzhou(granted(1), notice(ONE))).when(enter(ONE, "2011-08-29")).refuses(SLOT_EXPIRED, "validUntil", day("2011-08-28"));
    }

    @Test @DisplayName("专号专用：机构、编制类型、内设机构、方式都须相符")
    void aSlotIsForWhatItWasGivenOut() {
        var ledger = given(ganzhou(granted(3), granted(WUJIANG, ADMIN, 3, FOUNDED), granted(SHAJING, SUPPORT, 3, FOUNDED),
            notice(ECONOMY, EntryMode.CIVIL_SERVICE_EXAM, List.of(), ONE)));
        ledger.when(enter(OFFICE, ADMIN, EntryMode.CIVIL_SERVICE_EXAM, ONE, "2011-03-02")).refuses(SLOT_MISMATCH, "unit", ECONOMY, "askedUnit", OFFICE);
        ledger.when(enter(ECONOMY, SUPPORT, EntryMode.CIVIL_SERVICE_EXAM, ONE, "2011-03-02")).refuses(SLOT_MISMATCH, "kind", ADMIN, "askedKind", SUPPORT);
        ledger.when(enter(ECONOMY, ADMIN, EntryMode.TALENT, ONE, "2011-03-02"))
            .refuses(SLOT_MISMATCH, "mode", EntryMode.CIVIL_SERVICE_EXAM, "askedMode", EntryMode.TALENT);
        ledger.when(new Enter(WUJIANG, OFFICE, ADMIN, PersonRef.of(LI), null, EntryMode.CIVIL_SERVICE_EXAM, ONE, null, on("2011-03-02")))
            .refuses(SLOT_MISMATCH, "organ", SHAJING, "askedOrgan", WUJIANG);
    }

    @Test @DisplayName("没有的号码查无此项")
    void anUnknownSlotIsUnknown() {
        given(ganzhou(granted(1), notice(ONE))).when(enter("620702101-2011-009", "2011-03-02")).knowsNo("slot");
        given(ganzhou(granted(1))).when(enter("999999999-2011-001", "2011-03-02")).knowsNo("slot");
        given(ganzhou(granted(1))).when(new CancelSlot("无此", null, on("2011-03-02"))).knowsNo("slot");
    }

    @Test @DisplayName("出一进一的号码，等其人离开方可用；不等的号码不受牵连")
    void aSlotAgainstSomebodyWaitsForHimToLeave() {
        var waiting = notice(null, EntryMode.CIVIL_SERVICE_EXAM, List.of(ZHANG), ONE);
        var full = given(ganzhou(granted(1), opening(ZHANG, OFFICE, ADMIN, null), waiting));
        full.when(enter(ONE, "2011-03-02")).refuses(NO_VACANCY, "filled", 1, "pending", 1);
        full.and(exited(ZHANG, null, "2011-03-02")).when(enter(ONE, "2011-03-02")).then(entry(LI, ONE, "2011-03-02"));
        given(ganzhou(granted(2), opening(ZHANG, OFFICE, ADMIN, null), notice(TWO), waiting)).when(enter(TWO, "2011-03-02")).then(entry(LI, TWO, "2011-03-02"));
        given(ganzhou(granted(2), opening(ZHANG, OFFICE, ADMIN, null), notice(TWO), waiting)).when(enter(ONE, "2011-03-02")).refuses(NO_VACANCY);
    }

    @Test @DisplayName("两号各等一人：走了一人，只可进一人")
    void ofTwoWhoWaitOneMayEnterWhenOneHasLeft() {
        var waiting = notice(null, EntryMode.CIVIL_SERVICE_EXAM, List.of(ZHANG, WANG), ONE, TWO);
        var one = given(ganzhou(granted(2), opening(ZHANG, OFFICE, ADMIN, null), opening(WANG, OFFICE, ADMIN, null), waiting,
            exited(ZHANG, null, "2011-03-02")));
        one.when(enter(ONE, "2011-03-02")).then(entry(LI, ONE, "2011-03-02"));
        one.and(entry("p-zhao", ONE, "2011-03-02")).when(enter(TWO, "2011-03-02")).refuses(NO_VACANCY, "filled", 2);
    }

    @Test @DisplayName("销号后空编复得；已用的、未核准的不得销")
    void aCancelledSlotFreesItsPlace() {
        given(ganzhou(granted(1), notice(ONE))).when(new CancelSlot(ONE, "放弃", on("2011-10-08"))).then(cancelled(ONE, "2011-10-08"));
        given(ganzhou(granted(1), notice(ONE))).when(new CancelSlot(ONE, null, on("2011-02-08"))).refuses(SLOT_NOT_OPEN);
        given(ganzhou(granted(1), notice(ONE), entry(LI, ONE, "2011-03-02"))).when(new CancelSlot(ONE, null, on("2011-10-08"))).refuses(SLOT_SPENT);
    }

    @Test @DisplayName("调动可用调入或其他的号码；本单位同类编制内的调整不用号码")
    void aTransferUsesASlotIfOneIsGiven() {
        var there = new LedgerEvent[] {granted(WUJIANG, ADMIN, 1, FOUNDED), entered(LI, WUJIANG, ADMIN, null, "2010-01-01")};
        var slot = new Transfer(PersonRef.of(LI), SHAJING, OFFICE, ADMIN, null, ONE, on("2011-03-02"));
        for (var mode : List.of(EntryMode.TRANSFER_IN, EntryMode.OTHER)) {
            given(ganzhou(granted(1), notice(null, mode, List.of(), ONE), there[0], there[1])).when(slot).then(
                new PersonTransferredOut(WUJIANG, OFFICE, ADMIN, LI, null, false, SHAJING, on("2011-03-02")),
                new PersonTransferredIn(SHAJING, OFFICE, ADMIN, LI, null, WUJIANG, ONE, on("2011-03-02")));
        }
        given(ganzhou(granted(1), notice(ONE), there[0], there[1])).when(slot).refuses(SLOT_MISMATCH, "askedMode", EntryMode.TRANSFER_IN);
        given(ganzhou(granted(2), opening(LI, ECONOMY, ADMIN, null), notice(null, EntryMode.TRANSFER_IN, List.of(), ONE))).when(slot).refuses(SLOT_MISMATCH);
    }
}
