package dingbian.audit;

import static dingbian.audit.Looked.given;
import static dingbian.audit.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.AssignmentMode;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.ExcessGround;
import dingbian.ledger.ExitMode;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.PersonAssigned;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.StandingEvent.DiversionDateSet;
import dingbian.ledger.StandingEvent.DiversionPlanned;
import dingbian.ledger.StandingEvent.ExcessGroundGiven;
import dingbian.ledger.UnitType;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** p1 was declared excess on 5 January 2011. */
@DisplayName("核查：分流")
class DiversionFindingsTest {
    private static Looked declared(LedgerEvent... more) {
        return given(Stream.concat(Stream.of(township(SHAJING, "沙井镇", on("2010-10-01")), unit(SHAJING, "DZ", UnitType.OFFICE, on("2010-10-01")),
            opening(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2010-10-01")), new ExcessDeclared(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2011-01-05"))),
            Stream.of(more)).toArray(LedgerEvent[]::new));
    }

    private static LedgerEvent planned(DiversionChannel channel) {
        return new DiversionPlanned(SHAJING, "DZ", Kind.ADMIN, "p1", channel, null, on("2011-01-10"));
    }

    private static LedgerEvent gone(String day) {
        return new PersonExited(SHAJING, "DZ", Kind.ADMIN, "p1", null, false, true, ExitMode.RETIRED, on(day));
    }

    private static LedgerEvent due(String due) {
        return new DiversionDateSet(SHAJING, "DZ", Kind.ADMIN, "p1", LocalDate.parse(due), on("2011-01-10"));
    }

    private static LedgerEvent assigned(String day) {
        return new PersonAssigned(SHAJING, "DZ", null, "DZ", Kind.ADMIN, "p1", "01", true, AssignmentMode.COMPETITION, on(day));
    }

    @Test @DisplayName("列为超编而未说依据")
    void excessNeedsAGround() {
        declared().on("2011-03-31").finds("EXCESS_WITHOUT_GROUND", "count", 1, "kind", Kind.ADMIN);
        declared(new ExcessGroundGiven(SHAJING, "DZ", Kind.ADMIN, "p1", ExcessGround.CONSENT, on("2011-01-05"))).on("2011-03-31")
            .findsNo("EXCESS_WITHOUT_GROUND");
        declared(gone("2011-02-01")).on("2011-03-31").findsNo("EXCESS_WITHOUT_GROUND");
    }

    @Test @DisplayName("过了期限仍在编；当日、已走、未定期限的不是")
    void aDateThatIsPast() {
        assertThat(declared(due("2011-03-30")).on("2011-03-31").finds("DIVERSION_OVERDUE", "count", 1).events()).isNotEmpty();
        declared(due("2011-03-31")).on("2011-03-31").findsNo("DIVERSION_OVERDUE");
        declared(due("2011-02-28"), gone("2011-03-15")).on("2011-03-31").findsNo("DIVERSION_OVERDUE");
        declared(due("2011-02-28"), due("2011-06-30")).on("2011-03-31").findsNo("DIVERSION_OVERDUE");
        declared().on("2011-03-31").findsNo("DIVERSION_OVERDUE");
    }

    @Test @DisplayName("定为退休、辞职的又上岗或上编，为分流又上岗；竞争上岗本是上岗")
    void whoComesBack() {
        var found = declared(planned(DiversionChannel.RETIREMENT), assigned("2011-02-01")).on("2011-03-31")
            .finds("DIVERTED_BACK", "person", "p1", "channel", DiversionChannel.RETIREMENT, "effectiveOn", LocalDate.parse("2011-02-01"));
        assertThat(found.events()).containsExactly("e-5", "e-6");
        declared(planned(DiversionChannel.RESIGNATION), gone("2011-02-01"), enter(SHAJING, "DZ", Kind.ADMIN, "p1", null, on("2011-03-01")))
            .on("2011-03-31").finds("DIVERTED_BACK", "channel", DiversionChannel.RESIGNATION);
        declared(planned(DiversionChannel.COMPETITIVE_APPOINTMENT), assigned("2011-02-01")).on("2011-03-31").findsNo("DIVERTED_BACK");
        declared(planned(DiversionChannel.TRANSFER_TO_VACANCY), assigned("2011-02-01")).on("2011-03-31").finds("DIVERTED_BACK");
        declared(planned(DiversionChannel.RETIREMENT)).on("2011-03-31").findsNo("DIVERTED_BACK");
        declared(assigned("2011-01-08"), planned(DiversionChannel.RETIREMENT)).on("2011-03-31").findsNo("DIVERTED_BACK");
    }
}
