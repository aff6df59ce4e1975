package dingbian.audit;

import dingbian.audit.Event.Reversal;
import dingbian.ledger.Kind;
import java.time.Instant;
import java.time.LocalDate;

/** 履历一行: who was where, from which day to which, how he came and went, by which papers. */
record StayRow(String organ, String organName, String unit, String unitName, Kind kind, String post, String title, String person, String name,
               LocalDate from, LocalDate to, String how, String leftHow, String document, String leftDocument, Instant recordedAt,
               String eventId, String act, boolean offQuota, boolean concurrent, boolean reversed, Reversal reversedBy) {

    static StayRow of(Stay stay, Naming naming) {
        var seat = stay.seat();
        Event began = stay.began(), ended = stay.ended();
        return new StayRow(seat.organ(), naming.organ(seat.organ()), seat.unit(), naming.unit(seat.organ(), seat.unit()), seat.kind(), seat.post(),
            naming.standing().title(seat.organ(), seat.post()), stay.stretch().person(), naming.person(stay.stretch().person()),
            stay.stretch().from(), stay.stretch().to(), began == null ? null : began.how(), ended == null ? null : ended.how(),
            began == null ? null : began.document(), ended == null ? null : ended.document(), began == null ? null : began.recordedAt(),
            began == null ? null : began.eventId(), began == null ? null : began.act(), seat.offQuota(), stay.concurrent(), stay.reversed(),
            stay.reversal());
    }
}
