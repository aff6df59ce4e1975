package dingbian.audit;

import dingbian.audit.Event.Reversal;
import dingbian.ledger.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 一事: all that one command wrote, on which paper, when and by whom; {@code reversedBy}: what undid it, if it was undone. */
record ActRow(String act, long position, String document, String issuer, LocalDate documentDate, LocalDate effectiveOn, LocalDate registeredOn,
              Instant recordedAt, String recordedBy, String reverses, String reason, Reversal reversedBy, List<Wrote> events, List<Moved> changes) {

    /** 所记: an event of the act. */
    record Wrote(long position, String eventId, String type, String organ, String organName, String unit, String unitName, String post, String person,
                 String name, String how) {
        static Wrote of(Event event, Naming naming) {
            return new Wrote(event.position(), event.eventId(), event.type(), event.organ(), naming.organ(event.organ()), event.unit(),
                naming.unit(event.organ(), event.unit()), event.post(), event.person(), naming.person(event.person()), event.how());
        }
    }

    /** 增减: what the act added to one figure. */
    record Moved(String organ, String organName, String unit, String unitName, Kind kind, String measure, int amount) {}

    /** @param events of one act, at least one */
    static ActRow of(List<Event> events, Reversal reversedBy, List<Moved> changes, Naming naming) {
        var first = events.get(0);
        var days = first.days();
        return new ActRow(first.act(), events.get(events.size() - 1).position(), first.document(), first.issuer(), days.documentDate(), days.effectiveOn(),
            days.registeredOn(), first.recordedAt(), first.recordedBy(), first.reverses(), first.reason(), reversedBy,
            events.stream().map(event -> Wrote.of(event, naming)).toList(), changes);
    }
}
