package dingbian.establishment;

import static dingbian.establishment.Desk.given;
import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.CloseUnit;
import dingbian.establishment.EstablishmentCommand.HangPlate;
import dingbian.establishment.EstablishmentCommand.MoveSuperior;
import dingbian.establishment.EstablishmentCommand.OpenUnit;
import dingbian.establishment.EstablishmentCommand.RenameUnit;
import dingbian.ledger.SeatEvent.OpeningRecorded;
import dingbian.ledger.UnitEvent.PlateHung;
import dingbian.ledger.UnitEvent.UnitClosed;
import dingbian.ledger.UnitEvent.UnitOpened;
import dingbian.ledger.UnitEvent.UnitRenamed;
import dingbian.ledger.UnitType;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("机构设立、变更、撤销")
class UnitRulesTest {
    private static OpenUnit open(String unit, String day) {
        return new OpenUnit(SHAJING, unit, "文化服务中心", UnitType.CENTRE, List.of("文化站"), List.of("文化服务"), List.of("原文化站"), on(day));
    }

    private static CloseUnit close(String day) {
        return new CloseUnit(SHAJING, OFFICE, on(day));
    }

    private static UnitClosed closed(String day) {
        return new UnitClosed(SHAJING, OFFICE, on(day));
    }

    @Test @DisplayName("经批准设立机构，挂牌、职责、沿革一并记")
    void aUnitIsSetUp() {
        given(ganzhou()).when(open("文化中心", "2010-12-23")).then(new UnitOpened(SHAJING, "文化中心", "文化服务中心", UnitType.CENTRE,
            List.of("文化站"), List.of("文化服务"), List.of("原文化站"), on("2010-12-23")));
    }

    @Test @DisplayName("一机构一代码，撤销后亦不再用")
    void aCodeIsUsedOnce() {
        given(ganzhou()).when(open(OFFICE, "2010-12-23")).refuses(UNIT_ALREADY_OPEN, "unit", OFFICE);
        given(ganzhou(closed("2010-01-01"))).when(open(OFFICE, "2010-12-23")).refuses(UNIT_ALREADY_OPEN, "unit", OFFICE);
    }

    @Test @DisplayName("人走编清，机构方可撤销")
    void anEmptyUnitIsClosed() {
        given(ganzhou(granted(1), entered(ZHANG, "2010-01-01"), exited(ZHANG, null, "2011-03-01"))).when(close("2011-03-01")).then(closed("2011-03-01"));
    }

    @Test @DisplayName("有人、有编、有岗、有编外人员的机构不得撤销")
    void aUnitInUseStays() {
        given(ganzhou(entered(ZHANG, "2010-01-01"))).when(close("2011-03-01")).refuses(UNIT_IN_USE, "filled", 1, "assigned", 0);
        given(ganzhou(assigned(OFFICE, ADMIN, 5))).when(close("2011-03-01")).refuses(UNIT_IN_USE, "filled", 0, "assigned", 5);
        given(ganzhou(posts(OFFICE, ADMIN, "01"))).when(close("2011-03-01")).refuses(UNIT_IN_USE, "posts", 1);
        given(ganzhou(new OpeningRecorded(SHAJING, OFFICE, ADMIN, ZHANG, null, true, on(FOUNDED)))).when(close("2011-03-01"))
            .refuses(UNIT_IN_USE, "offQuota", 1);
    }

    @Test @DisplayName("日后将有人到任的机构，今日不得撤销")
    void aUnitThatIsUsedLaterStays() {
        given(ganzhou(entered(ZHANG, "2011-06-01"))).when(close("2011-03-01")).refuses(UNIT_IN_USE, "filled", 1);
    }

    @Test @DisplayName("已撤销或已定撤销的机构，不再变更")
    void aClosedUnitIsNotChanged() {
        given(ganzhou(closed("2011-03-01"))).when(new RenameUnit(SHAJING, OFFICE, "综合办", on("2011-04-01"))).refuses(UNIT_NOT_OPEN, "unit", OFFICE);
        given(ganzhou(closed("2011-03-01"))).when(close("2011-02-01")).refuses(UNIT_NOT_OPEN, "unit", OFFICE);
    }

    @Test @DisplayName("机构更名")
    void aUnitIsRenamed() {
        given(ganzhou()).when(new RenameUnit(SHAJING, OFFICE, "综合办", on("2011-03-01")))
            .then(new UnitRenamed(SHAJING, OFFICE, "综合办", on("2011-03-01")));
    }

    @Test @DisplayName("无此机构，不得更名、撤销、挂牌、上划")
    void anUnknownUnitIsNotFound() {
        given(ganzhou()).when(new RenameUnit(SHAJING, "无此", "综合办", on("2011-03-01"))).knowsNo("unit");
        given(ganzhou()).when(new CloseUnit(SHAJING, "无此", on("2011-03-01"))).knowsNo("unit");
        given(ganzhou()).when(new HangPlate(SHAJING, "无此", "信访办", false, on("2011-03-01"))).knowsNo("unit");
        given(ganzhou()).when(new MoveSuperior(SHAJING, "无此", "县财政局", true, on("2011-03-01"))).knowsNo("unit");
    }

    @Test @DisplayName("挂牌、摘牌；未挂之牌无从摘")
    void aPlateIsHungAndTakenDown() {
        var hung = new PlateHung(SHAJING, OFFICE, "信访办", false, on("2010-12-23"));
        given(ganzhou()).when(new HangPlate(SHAJING, OFFICE, "信访办", false, on("2010-12-23"))).then(hung);
        given(ganzhou(hung)).when(new HangPlate(SHAJING, OFFICE, "信访办", true, on("2011-03-01")))
            .then(new PlateHung(SHAJING, OFFICE, "信访办", true, on("2011-03-01")));
        given(ganzhou(hung)).when(new HangPlate(SHAJING, OFFICE, "信访办", true, on("2010-12-22"))).knowsNo("plate");
    }

    @Test @DisplayName("日后已定摘下的牌子，不再摘一次")
    void aPlateIsTakenDownOnce() {
        given(ganzhou(new PlateHung(SHAJING, OFFICE, "信访办", false, on("2010-12-23")), new PlateHung(SHAJING, OFFICE, "信访办", true, on("2011-06-01"))))
            .when(new HangPlate(SHAJING, OFFICE, "信访办", true, on("2011-03-01"))).knowsNo("plate");
    }

    @Test @DisplayName("未建账之日，不设机构")
    void noUnitBeforeTheBook() {
        given(ganzhou()).when(open("文化中心", "1999-12-31")).refuses(BOOK_NOT_OPEN, "day", day("1999-12-31"));
    }
}
