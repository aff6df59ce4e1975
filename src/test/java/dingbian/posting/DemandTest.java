package dingbian.posting;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.posting.Desk.by;
import static dingbian.posting.UseRulesTest.*;

import dingbian.ledger.StandingEvent.DiversionDateSet;
import dingbian.ledger.UseEvent.AvailabilitySheet;
import dingbian.ledger.UseEvent.UseRequested;
import dingbian.ledger.UseEvent.UseReturned;
import dingbian.posting.UseCommand.RequestUse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("用编所求：余缺与待减员")
class DemandTest {
    @Test @DisplayName("申请时，余缺表定格：核定、实有、待上编、可用、申请、剩余")
    void theSheetIsFrozenWithTheApplication() {
        by("township", ganzhou(granted(5), entered(ZHANG, "2010-01-01"))).when(request(2)).then(requested(2, sheet(5, 1, 2)));
    }

    @Test @DisplayName("有空编而不足的，不得用编；待减员可抵")
    void whatIsAskedForMustBeVacant() {
        by("township", ganzhou(granted(5))).when(request(6)).refuses(NO_VACANCY, "available", 5, "asked", 6, "replaces", 0);
        by("township", ganzhou(granted(3), entered(ZHANG, "2010-01-01"))).when(request(3, ZHANG)).then(requested(3, sheet(3, 1, 3), ZHANG));
        by("township", ganzhou(granted(5), granted(SHAJING, ADMIN, -4, "2011-09-01"))).when(request(2)).refuses(NO_VACANCY, "available", 1);
    }

    @Test @DisplayName("满编单位出一进一：进几名，列几名待减员")
    void aFullOrganNamesWhoIsToLeave() {
        var full = by("township", ganzhou(granted(2), entered(ZHANG, "2010-01-01"), entered(LI, "2010-01-01")));
        full.when(request(1)).refuses(ONE_OUT_ONE_IN, "available", 0, "asked", 1, "replaces", 0);
        full.when(request(2, ZHANG)).refuses(ONE_OUT_ONE_IN, "replaces", 1);
        full.when(request(2, ZHANG, LI)).then(requested(2, sheet(2, 2, 2), ZHANG, LI));
    }

    @Test @DisplayName("超编单位只出不进，列待减员亦不得")
    void anOrganOverItsQuotaGetsNothing() {
        by("township", ganzhou(granted(5), opening(ZHANG, CENTRE, INSTITUTION, null))).when(request(1)).refuses(OVER_QUOTA, "kind", INSTITUTION, "over", 1);
        by("township", ganzhou(granted(0), opening(ZHANG, OFFICE, ADMIN, null))).when(request(1, ZHANG)).refuses(OVER_QUOTA, "kind", ADMIN);
    }

    @Test @DisplayName("待减员须是本单位同类在编人员，只列一次，只抵一件")
    void whoIsToLeaveIsOfTheOrganAndNamedOnce() {
        var ledger = by("township", ganzhou(granted(2), entered(ZHANG, "2010-01-01"), opening(WANG, CENTRE, INSTITUTION, null),
            granted(SHAJING, INSTITUTION, 1, FOUNDED), entered(LI, WUJIANG, ADMIN, null, "2010-01-01")));
        for (var other : List.of(WANG, LI)) ledger.when(request(1, other)).refuses(NOT_ON_QUOTA, "person", other);
        ledger.when(request(1, ZHANG, ZHANG)).refuses(LISTED_TWICE, "twice", ZHANG);
        ledger.and(new UseRequested(SHAJING, "用-0", null, ADMIN, 1, EXAM, List.of(ZHANG), "缺员", sheet(2, 1, 1), "township", on("2011-03-01")))
            .when(request(2, ZHANG)).refuses(ALREADY_REPLACED, "person", ZHANG);
        ledger.and(new UseReturned(SHAJING, "用-0", "缓议", "clerk", on("2011-03-02"))).when(request(2, ZHANG)).approves();
        ledger.and(new UseRequested(SHAJING, "用-0", null, ADMIN, 1, EXAM, List.of(ZHANG), "再报", sheet(2, 1, 1), "township", on("2011-03-03")))
            .when(request(2, ZHANG)).refuses(ALREADY_REPLACED, "person", ZHANG);
        by("township", ganzhou(granted(1), entered(ZHANG, "2010-01-01"), SlotRulesTest.notice(null, EXAM, List.of(ZHANG), SlotRulesTest.ONE)))
            .when(request(1, ZHANG)).refuses(ALREADY_REPLACED, "person", ZHANG);
    }

    @Test @DisplayName("内设机构须在设，编制类型须相符")
    void theUnitStandsAndTakesTheKind() {
        var ledger = by("township", ganzhou(granted(5)));
        ledger.when(new RequestUse(SHAJING, "用-1", CENTRE, ADMIN, 1, EXAM, List.of(), "缺员", on("2011-03-02"))).refuses(KIND_MISMATCH);
        ledger.when(new RequestUse(SHAJING, "用-1", "无此", ADMIN, 1, EXAM, List.of(), "缺员", on("2011-03-02"))).knowsNo("unit");
        ledger.when(new RequestUse(SHAJING, "用-1", OFFICE, ADMIN, 1, EXAM, List.of(), "缺员", on("1999-03-02"))).refuses(BOOK_NOT_OPEN);
    }

    @Test @DisplayName("未按时核销的不再受理用编，须地方参数为一")
    void whoLeavesThingsUnsettledGetsNothingWhereThePlaceSaysSo() {
        var expired = ganzhou(granted(5), SlotRulesTest.notice(SlotRulesTest.ONE));
        var later = new RequestUse(SHAJING, "用-1", OFFICE, ADMIN, 1, EXAM, List.of(), "缺员", on("2011-10-08"));
        by("township", Map.of("unsettled_blocks_use", 1), expired).when(later)
            .refuses(UNSETTLED_CANCELLATION, "expired", 1, "overdue", 0, "slots", List.of(SlotRulesTest.ONE));
        by("township", Map.of("unsettled_blocks_use", 1), expired).when(request(1)).then(new UseRequested(SHAJING, "用-1", OFFICE, ADMIN, 1, EXAM,
            List.of(), "缺员", new AvailabilitySheet(5, 0, 1, 0, 0, 4, 1, 3), "township", on("2011-03-02")));
        for (var parameters : List.of(Map.<String, Integer>of(), Map.of("unsettled_blocks_use", 0))) {
            by("township", parameters, expired).when(later).then(new UseRequested(SHAJING, "用-1", OFFICE, ADMIN, 1, EXAM, List.of(), "缺员",
                new AvailabilitySheet(5, 0, 1, 0, 0, 4, 1, 3), "township", on("2011-10-08")));
        }
    }

    @Test @DisplayName("逾期未分流者，亦属未按时核销")
    void anOverdueDiversionIsUnsettledToo() {
        var due = new DiversionDateSet(SHAJING, OFFICE, ADMIN, ZHANG, day("2011-02-28"), on("2011-01-02"));
        var ledger = by("township", Map.of("unsettled_blocks_use", 1), ganzhou(granted(5), opening(ZHANG, OFFICE, ADMIN, null),
            excess(ZHANG, null, "2011-01-01"), due));
        ledger.when(request(1)).refuses(UNSETTLED_CANCELLATION, "expired", 0, "overdue", 1, "people", List.of(ZHANG));
    }
}
