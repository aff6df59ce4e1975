package dingbian.posting;

import static dingbian.ledger.AssignmentMode.APPOINTMENT;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.given;

import dingbian.ledger.EntryMode;
import dingbian.ledger.ExceptionType;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PersonRef;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SeatEvent.PersonEntered;
import dingbian.ledger.UnitEvent.SuperiorMoved;
import dingbian.ledger.UnitType;
import dingbian.posting.PostingCommand.Assign;
import dingbian.posting.PostingCommand.Enter;
import dingbian.posting.PostingCommand.Exemption;
import dingbian.posting.PostingCommand.Reverse;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 沙井镇 has 2 INSTITUTION, both filled in its 农业中心; beside it there is a 财政所. The first act of a test is a12. */
@DisplayName("上划的机构与本机构的空编")
class UncountedUnitTest {
    private static final String STATION = "财政所";

    private static LedgerEvent[] full(LedgerEvent... more) {
        var full = Stream.of(unit(SHAJING, STATION, UnitType.STATION), granted(SHAJING, INSTITUTION, 2, FOUNDED),
            opening(LI, CENTRE, INSTITUTION, null), opening(WANG, CENTRE, INSTITUTION, null));
        return ganzhou(Stream.concat(full, Stream.of(more)).toArray(LedgerEvent[]::new));
    }

    private static LedgerEvent moved(String unit, boolean counts, String day) {
        return new SuperiorMoved(SHAJING, unit, "区财政局", counts, on(day));
    }

    private static Enter enter(String unit, String day) {
        return new Enter(SHAJING, unit, INSTITUTION, PersonRef.of(ZHANG), null, EntryMode.OPEN_RECRUITMENT, null,
            new Exemption(ExceptionType.POLICY_PLACEMENT, "文"), on(day));
    }

    private static PersonEntered entered(String unit, String day) {
        return new PersonEntered(SHAJING, unit, INSTITUTION, ZHANG, null, EntryMode.OPEN_RECRUITMENT, null, ExceptionType.POLICY_PLACEMENT, "文", on(day));
    }

    @Test @DisplayName("不计入的机构进人，不问本机构空编，亦不问超编")
    void itsEntriesNeedNoRoomInTheOrgan() {
        given(full()).when(enter(STATION, "2011-03-02")).refuses(NO_VACANCY, "filled", 2);
        given(full(moved(STATION, false, "2011-03-01"))).when(enter(STATION, "2011-03-02")).then(entered(STATION, "2011-03-02"));
        given(full(moved(STATION, false, "2011-03-01"), granted(SHAJING, INSTITUTION, -1, FOUNDED))).when(enter(STATION, "2011-03-02"))
            .then(entered(STATION, "2011-03-02"));
    }

    @Test @DisplayName("日后又计入的，那时须有空编")
    void itNeedsRoomOnTheDaysOnWhichItCounts() {
        given(full(moved(STATION, false, "2011-03-01"), moved(STATION, true, "2011-06-01"))).when(enter(STATION, "2011-03-02"))
            .refuses(NO_VACANCY, "day", day("2011-06-01"));
    }

    @Test @DisplayName("上划腾出的空编，可用；用后不得冲正上划")
    void whatItLeavesIsRoom() {
        given(full(moved(CENTRE, false, "2011-03-01"))).when(enter(STATION, "2011-03-02")).then(entered(STATION, "2011-03-02"));
        given(full(moved(CENTRE, false, "2011-03-01"), entered(STATION, "2011-03-02"))).when(new Reverse("e12", "误录", on("2011-06-30")))
            .refuses(LATER_ACT_DEPENDS, "type", "PersonEntered");
        given(full(moved(CENTRE, false, "2011-03-01"))).when(new Reverse("e12", "误录", on("2011-06-30")))
            .then(new ActReversed(SHAJING, "a12", "误录", on("2011-06-30")));
    }

    @Test @DisplayName("由不计入的机构调回计入的机构，本机构须有空编")
    void whoComesBackIntoACountingUnitNeedsRoom() {
        var moved = moved(STATION, false, "2011-03-01");
        var assign = new Assign(PersonRef.of(ZHANG), SHAJING, CENTRE, "01", APPOINTMENT, on("2011-04-01"));
        given(full(moved, entered(STATION, "2011-03-02"), posts(CENTRE, INSTITUTION, "01"))).when(assign).refuses(NO_VACANCY, "filled", 2, "approved", 2);
        given(full(moved, entered(STATION, "2011-03-02"), posts(CENTRE, INSTITUTION, "01"), granted(SHAJING, INSTITUTION, 1, FOUNDED))).when(assign)
            .then(new PersonAssigned(SHAJING, STATION, null, CENTRE, INSTITUTION, ZHANG, "01", false, APPOINTMENT, on("2011-04-01")));
    }
}
