package dingbian.audit;

import dingbian.audit.Event.Reversal;
import dingbian.ledger.Kind;
import java.time.Instant;
import java.time.LocalDate;

/** 增减一行: what an event changed on a day; a transfer's two halves stand in one row. */
record ChangeRow(Change change, String organ, String organName, String unit, String unitName, String fromOrgan, String fromOrganName,
                 String fromUnit, String fromUnitName, String person, String name, String post, String how, Kind kind, String measure,
                 Integer amount, String value, LocalDate on, String document, String issuer, LocalDate documentDate, LocalDate effectiveOn,
                 LocalDate registeredOn, Instant recordedAt, String recordedBy, String eventId, String act, String type, long position,
                 Reversal reversedBy) {

    /** 增减类别. */
    enum Change {
        ENTERED, LEFT, TRANSFERRED, ASSIGNED, QUOTA, UNIT, POST, REVERSED, OTHER;

        /** By the stable name of the event. */
        static Change of(String type) {
            return switch (type) {
                case "OpeningRecorded", "PersonEntered" -> ENTERED;
                case "PersonExited" -> LEFT;
                case "PersonTransferredOut", "PersonTransferredIn" -> TRANSFERRED;
                case "PersonAssigned" -> ASSIGNED;
                case "LimitSet", "QuotaGranted", "QuotaIssued", "QuotaReallocated", "LoanReturned", "UnitQuotaAssigned", "ReserveSet" -> QUOTA;
                case "BookOpened", "UnitOpened", "UnitClosed", "UnitRenamed", "PlateHung", "SuperiorMoved", "NatureUndecided", "NatureDecided" -> UNIT;
                case "PostsAllocated", "PostWithdrawn" -> POST;
                default -> OTHER;
            };
        }
    }
}
