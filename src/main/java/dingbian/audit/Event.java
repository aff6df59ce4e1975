package dingbian.audit;

import dingbian.ledger.Axis;
import dingbian.ledger.Days;
import java.time.Instant;
import java.time.LocalDate;

/** 记事: what the journal keeps of an event: what, whom, where, by which paper, recorded when and by whom. */
record Event(long position, String eventId, String act, String type, String organ, String unit, String person, String post, String how,
             String document, String issuer, Days days, Instant recordedAt, String recordedBy, String reverses, String reason) {

    /** 冲正: what undid an act. */
    record Reversal(String eventId, String reason, Instant recordedAt) {}

    boolean undoes() {
        return reverses != null;
    }

    LocalDate on(Axis axis) {
        return axis.of(days);
    }

    Reversal reversal() {
        return new Reversal(eventId, reason, recordedAt);
    }
}
