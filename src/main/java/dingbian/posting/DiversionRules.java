package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Decision;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Seat;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.StandingEvent.DiversionCompleted;
import dingbian.ledger.StandingEvent.DiversionDateSet;
import dingbian.ledger.StandingEvent.DiversionPlanned;
import dingbian.ledger.StandingEvent.ExcessGroundGiven;
import dingbian.posting.PostingCommand.CompleteDiversion;
import dingbian.posting.PostingCommand.DeclareExcess;
import dingbian.posting.PostingCommand.PlanDiversion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 超编与分流的规则: a plan frees nothing; a person counts until he has really gone. Pure. */
final class DiversionRules {

    private DiversionRules() {}

    static Decision declareExcess(DeclareExcess c, Case x) {
        var guards = x.dated();
        inTime(guards, c.due(), x);
        x.onQuota(guards);
        x.noLaterMove(guards);
        return guards.require(ALREADY_EXCESS, () -> x.person().excessOn(x.day()) == 0, () -> Facts.of("person", x.person().person(), "day", x.day()))
            .approve(() -> declared(c, x));
    }

    /** 期限在后. */
    private static void inTime(Guards guards, LocalDate due, Case x) {
        guards.require(DUE_TOO_EARLY, () -> due == null || !due.isBefore(x.day()), () -> Facts.of("due", due, "day", x.day()));
    }

    private static List<LedgerEvent> declared(DeclareExcess c, Case x) {
        var seat = seat(x);
        var events = new ArrayList<LedgerEvent>();
        events.add(new ExcessDeclared(seat.organ(), seat.unit(), seat.kind(), x.person().person(), seat.post(), x.basis()));
        if (c.ground() != null) events.add(new ExcessGroundGiven(seat.organ(), seat.unit(), seat.kind(), x.person().person(), c.ground(), x.basis()));
        if (c.channel() != null || c.destination() != null || c.due() != null) events.addAll(planned(c.channel(), c.destination(), c.due(), x));
        return events;
    }

    static Decision planDiversion(PlanDiversion c, Case x) {
        var guards = x.dated();
        inTime(guards, c.due(), x);
        x.onQuota(guards);
        return guards.require(NOT_EXCESS, () -> x.person().excessOn(x.day()) > 0, () -> Facts.of("person", x.person().person(), "day", x.day()))
            .approve(() -> planned(c.channel(), c.destination(), c.due(), x));
    }

    private static List<LedgerEvent> planned(DiversionChannel channel, String destination, LocalDate due, Case x) {
        var seat = seat(x);
        var events = new ArrayList<LedgerEvent>();
        events.add(new DiversionPlanned(seat.organ(), seat.unit(), seat.kind(), x.person().person(), orOther(channel), destination, x.basis()));
        if (due != null) events.add(new DiversionDateSet(seat.organ(), seat.unit(), seat.kind(), x.person().person(), due, x.basis()));
        return events;
    }

    private static Seat seat(Case x) {
        return x.person().quotaSeatOn(x.day()).orElseThrow().seat();
    }

    private static DiversionChannel orOther(DiversionChannel channel) {
        return channel == null ? DiversionChannel.OTHER : channel;
    }

    /** 不得分而不流: the exit or transfer comes first; by 竞争上岗 or 双向选择 the post. */
    static Decision completeDiversion(CompleteDiversion c, Case x) {
        var declared = x.person().declaration(x.day(), !orOther(c.channel()).places());
        return x.dated()
            .require(NOT_EXCESS, declared::isPresent, () -> Facts.of("person", x.person().person(), "day", x.day()))
            .require(NOT_LEFT, () -> x.person().excessOn(x.day()) == 0,
                () -> Case.seatFacts(x.person().inUnit(x.person().quotaSeatOn(x.day()).orElseThrow())))
            .approve(() -> List.of(completed(declared.orElseThrow(), c, x)));
    }

    private static DiversionCompleted completed(ExcessDeclared declared, CompleteDiversion c, Case x) {
        return new DiversionCompleted(declared.organ(), declared.unit(), declared.kind(), declared.person(), orOther(c.channel()),
            c.destination(), x.basis());
    }
}
