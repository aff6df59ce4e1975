package dingbian.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** 个人履历: all that the ledger knows of a person's places; the ID number is masked. */
record PersonHistory(LocalDate at, String axis, Instant knownAt, long position, String person, String name, String idNumber, String gender,
                     Map<String, String> attributes, List<StayRow> rows, List<EventRow> events) {

    /** 记事一行. */
    record EventRow(String id, String type, long position, Instant recordedAt, String organ, String organName, String unit, String unitName,
                    String post, String how, String document, String issuer, LocalDate documentDate, LocalDate effectiveOn,
                    LocalDate registeredOn, boolean reversed) {

        static EventRow of(Event event, boolean reversed, Naming naming) {
            return new EventRow(event.eventId(), event.type(), event.position(), event.recordedAt(), event.organ(), naming.organ(event.organ()),
                event.unit(), naming.unit(event.organ(), event.unit()), event.post(), event.how(), event.document(), event.issuer(),
                event.days().documentDate(), event.days().effectiveOn(), event.days().registeredOn(), reversed);
        }
    }
}
