package dingbian.establishment;

import static dingbian.establishment.Desk.given;
import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.LeaveUndecided;
import dingbian.establishment.EstablishmentCommand.MoveSuperior;
import dingbian.ledger.UnitEvent.NatureDecided;
import dingbian.ledger.UnitEvent.NatureUndecided;
import dingbian.ledger.UnitEvent.SuperiorMoved;
import dingbian.ledger.UnitEvent.UnitClosed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("上划与性质待定")
class SuperiorRulesTest {
    @Test @DisplayName("机构上划，记其主管与是否计入限额")
    void aUnitGetsAnotherSuperior() {
        given(ganzhou()).when(new MoveSuperior(SHAJING, CENTRE, "区农业局", false, on("2011-03-01")))
            .then(new SuperiorMoved(SHAJING, CENTRE, "区农业局", false, on("2011-03-01")));
    }

    @Test @DisplayName("性质待定，一事一问；未定之前不再问，定后可再问")
    void whatIsUndecidedIsAskedOnce() {
        given(ganzhou()).when(ask("由谁管理", "2011-03-01")).then(undecided("由谁管理", "2011-03-01"));
        given(ganzhou(undecided("由谁管理", "2011-03-01"))).when(ask("由谁管理", "2011-03-15")).refuses(QUESTION_ALREADY_OPEN, "question", "由谁管理");
        given(ganzhou(undecided("由谁管理", "2011-03-01"))).when(ask("由谁管理", "2011-02-15")).refuses(QUESTION_ALREADY_OPEN, "unit", CENTRE);
        given(ganzhou(undecided("由谁管理", "2011-03-01"))).when(ask("编制是否单列", "2011-03-15")).then(undecided("编制是否单列", "2011-03-15"));
        given(ganzhou(undecided("由谁管理", "2011-03-01"), decided("由谁管理", "2011-03-10"))).when(ask("由谁管理", "2011-03-15"))
            .then(undecided("由谁管理", "2011-03-15"));
        given(ganzhou()).when(new LeaveUndecided(SHAJING, "无此", "由谁管理", on("2011-03-01"))).knowsNo("unit");
        given(ganzhou(new UnitClosed(SHAJING, CENTRE, on("2011-03-01")))).when(ask("由谁管理", "2011-03-01")).refuses(UNIT_NOT_OPEN);
    }

    @Test @DisplayName("上划之日，待定的一并定；日后已定的不再定")
    void aMoveDecidesWhatWasOpen() {
        var move = new MoveSuperior(SHAJING, CENTRE, "区农业局", false, on("2011-04-01"));
        var moved = new SuperiorMoved(SHAJING, CENTRE, "区农业局", false, on("2011-04-01"));
        given(ganzhou(undecided("由谁管理", "2011-03-01"), undecided("编制是否单列", "2011-03-15"))).when(move)
            .then(moved, decided("由谁管理", "2011-04-01"), decided("编制是否单列", "2011-04-01"));
        given(ganzhou(undecided("由谁管理", "2011-03-01"), decided("由谁管理", "2011-05-01"))).when(move).then(moved);
        given(ganzhou(undecided("由谁管理", "2011-05-01"))).when(move).then(moved);
    }

    private static LeaveUndecided ask(String question, String day) {
        return new LeaveUndecided(SHAJING, CENTRE, question, on(day));
    }

    private static NatureUndecided undecided(String question, String day) {
        return new NatureUndecided(SHAJING, CENTRE, question, on(day));
    }

    private static NatureDecided decided(String question, String day) {
        return new NatureDecided(SHAJING, CENTRE, question, on(day));
    }
}
