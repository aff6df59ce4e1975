package dingbian.audit;

import dingbian.ledger.Kind;
import dingbian.ledger.Line;
import java.time.Instant;
import java.time.LocalDate;

/** 流水一行: a line with its paper; the days are those on which it counts. */
record LineRow(long position, int line, String eventId, String act, String type, String organ, String organName, String unit, String unitName,
               Kind kind, String measure, int amount, String value, String person, String name, String post, String document,
               String issuer, LocalDate documentDate, LocalDate effectiveOn, LocalDate registeredOn, Instant recordedAt,
               String recordedBy, String reverses, String reason) {

    static LineRow of(Documented told, int sign, Naming naming) {
        Line line = told.line();
        Event event = told.event();
        return new LineRow(told.position(), told.number(), event.eventId(), event.act(), event.type(), line.organ(), naming.organ(line.organ()),
            line.unit(), naming.unit(line.organ(), line.unit()), line.kind(), Figure.word(line.measure()), sign * line.amount(), line.value(),
            line.person(), naming.person(line.person()), line.post(), event.document(), event.issuer(), line.days().documentDate(),
            line.days().effectiveOn(), line.days().registeredOn(), event.recordedAt(), event.recordedBy(), event.reverses(), event.reason());
    }
}
