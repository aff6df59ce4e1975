package dingbian.audit;

import dingbian.ledger.ErasureEvent.ErasureProposed;
import dingbian.ledger.ErasureEvent.PersonErased;
import dingbian.ledger.EstablishmentEvent.StatementRecorded;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Line;
import dingbian.ledger.PostEvent;
import dingbian.ledger.PostingEvent;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.SeatEvent;
import dingbian.ledger.SeatEvent.*;
import dingbian.ledger.StandingEvent.*;

/** 事件摘要: what the journal keeps of an event beside its lines: where, whom, in which way. */
record JournalRow(String unit, String person, String post, String how, String reverses, String reason) {

    static JournalRow of(LedgerEvent event) {
        if (event instanceof SeatEvent seat) return new JournalRow(seat.unit(), seat.person(), seat.post(), how(seat), null, null);
        if (event instanceof ActReversed undo) return new JournalRow(null, null, null, null, undo.reverses(), undo.reason());
        var person = person(event);
        if (event.lines().isEmpty()) return new JournalRow(null, person, null, null, null, null);
        return of(event, person, event.lines().get(0));
    }

    private static String person(LedgerEvent event) {
        if (event instanceof ErasureProposed proposed) return proposed.person();
        if (event instanceof PersonErased erased) return erased.person();
        return event instanceof PostingEvent posting ? posting.person() : null;
    }

    private static JournalRow of(LedgerEvent event, String person, Line first) {
        var several = event instanceof PostEvent.PostsAllocated laidOut && laidOut.posts().size() > 1;
        return new JournalRow(first.unit(), person, several ? null : first.post(), how(event), null, null);
    }

    private static String how(LedgerEvent event) {
        if (event instanceof OpeningRecorded) return "OPENING";
        if (event instanceof PersonEntered entered) return entered.mode().name();
        if (event instanceof PersonAssigned assigned) return assigned.via().name();
        if (event instanceof PersonTransferredOut || event instanceof PersonTransferredIn) return "TRANSFER";
        if (event instanceof PersonExited exited) return exited.mode().name();
        if (event instanceof ExcessDeclared) return "EXCESS";
        if (event instanceof ConcurrentPostTaken) return "CONCURRENT";
        if (event instanceof ConcurrentPostEnded) return "ENDED";
        if (event instanceof PostLeft left) return left.reason().name();
        if (event instanceof PostResumed resumed) return resumed.reason().name();
        if (event instanceof DiversionPlanned planned) return planned.channel().name();
        if (event instanceof DiversionCompleted completed) return completed.channel().name();
        if (event instanceof StatementRecorded stated) return stated.severity().name();
        return null;
    }
}
