package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Decision;
import dingbian.ledger.DiversionChannel;
import dingbian.ledger.Facts;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.StandingEvent.DiversionCompleted;
import dingbian.ledger.StandingEvent.DiversionPlanned;
import dingbian.posting.PostingCommand.CompleteDiversion;
import dingbian.posting.PostingCommand.DeclareExcess;
import dingbian.posting.PostingCommand.PlanDiversion;
import java.util.ArrayList;
import java.util.List;

/** 超编与分流的规则: a plan frees nothing; a person counts until he has really gone. Pure. */
final class DiversionRules {

    private DiversionRules() {}

    static Decision declareExcess(DeclareExcess c, Case x) {
        var guards = x.dated();
        x.onQuota(guards);
        x.noLaterMove(guards);
        return guards.require(ALREADY_EXCESS, () -> x.person().excessOn(x.day()) == 0, () -> Facts.of("person", x.person().person(), "day", x.day()))
            .approve(() -> {
                var seat = x.person().quotaSeatOn(x.day()).orElseThrow().seat();
                var events = new ArrayList<LedgerEvent>();
                events.add(new ExcessDeclared(seat.organ(), seat.unit(), seat.kind(), x.person().person(), seat.post(), x.basis()));
                if (c.channel() != null || c.destination() != null) events.add(planned(c.channel(), c.destination(), x));
                return events;
            });
    }

    static Decision planDiversion(PlanDiversion c, Case x) {
        var guards = x.dated();
        x.onQuota(guards);
        return guards.require(NOT_EXCESS, () -> x.person().excessOn(x.day()) > 0, () -> Facts.of("person", x.person().person(), "day", x.day()))
            .approve(() -> List.of(planned(c.channel(), c.destination(), x)));
    }

    private static DiversionPlanned planned(DiversionChannel channel, String destination, Case x) {
        var seat = x.person().quotaSeatOn(x.day()).orElseThrow().seat();
        return new DiversionPlanned(seat.organ(), seat.unit(), seat.kind(), x.person().person(), orOther(channel), destination, x.basis());
    }

    private static DiversionChannel orOther(DiversionChannel channel) {
        return channel == null ? DiversionChannel.OTHER : channel;
    }

    /** 不得分而不流: the exit or transfer comes first. */
    static Decision completeDiversion(CompleteDiversion c, Case x) {
        var declared = x.person().declaration(x.day());
        return x.dated()
            .require(NOT_EXCESS, declared::isPresent, () -> Facts.of("person", x.person().person(), "day", x.day()))
            .require(NOT_LEFT, () -> x.person().excessOn(x.day()) == 0,
                () -> Case.seatFacts(x.person().quotaSeatOn(x.day()).orElseThrow()))
            .approve(() -> List.of(completed(declared.orElseThrow(), c, x)));
    }

    private static DiversionCompleted completed(ExcessDeclared declared, CompleteDiversion c, Case x) {
        return new DiversionCompleted(declared.organ(), declared.unit(), declared.kind(), declared.person(), orOther(c.channel()),
            c.destination(), x.basis());
    }
}
