package dingbian.ledger;

import static dingbian.ledger.Measure.*;

import java.util.ArrayList;
import java.util.List;

/** 占编之事: a person takes or leaves a seat, that is a unit, a kind and perhaps a numbered post. */
public sealed interface SeatEvent extends PostingEvent {

    String unit();

    Kind kind();

    String post();

    /** 期初: who was there when the book was opened, within the quota or over it, or outside it (编外). */
    record OpeningRecorded(String organ, String unit, Kind kind, String person, String post, boolean offQuota, Basis basis)
            implements SeatEvent {
        @Override public List<Line> lines() {
            return List.of(seat(this).count(offQuota ? OFF_QUOTA : FILLED, 1));
        }
    }

    /** 上编: a person enters, by a slot or by a typed exception with its own document. */
    record PersonEntered(String organ, String unit, Kind kind, String person, String post, EntryMode mode, String slot,
                         ExceptionType exceptionType, String exceptionDocument, Basis basis) implements SeatEvent {
        @Override public List<Line> lines() {
            var filled = seat(this).count(FILLED, 1);
            return slot == null ? List.of(filled) : List.of(filled, UseEvent.pending(this, kind, slot, -1));
        }
    }

    /** 上岗: a person of the organ takes a post, perhaps in another unit. {@code excess}: he had been declared excess, and is so no longer. */
    record PersonAssigned(String organ, String fromUnit, String fromPost, String unit, Kind kind, String person, String post,
                          boolean excess, AssignmentMode via, Basis basis) implements SeatEvent {
        @Override public List<Line> lines() {
            var lines = new ArrayList<>(List.of(seat(this).unit(fromUnit).post(fromPost).count(FILLED, -1), seat(this).count(FILLED, 1)));
            if (excess) lines.add(seat(this).unit(fromUnit).post(null).count(EXCESS, -1));
            return lines;
        }
    }

    /** 调出: the first half of a transfer. {@code excess}: he had been declared excess, and is so no longer. */
    record PersonTransferredOut(String organ, String unit, Kind kind, String person, String post, boolean excess, String toOrgan,
                                Basis basis) implements SeatEvent {
        @Override public List<Line> lines() {
            return gone(this, FILLED, excess);
        }
    }

    /** 调入: the second half of a transfer. */
    record PersonTransferredIn(String organ, String unit, Kind kind, String person, String post, String fromOrgan, String slot,
                               Basis basis) implements SeatEvent {
        @Override public List<Line> lines() {
            var filled = seat(this).count(FILLED, 1);
            return slot == null ? List.of(filled) : List.of(filled, UseEvent.pending(this, kind, slot, -1));
        }
    }

    /** 下编: a person leaves the quota, or, having been outside it, the list. */
    record PersonExited(String organ, String unit, Kind kind, String person, String post, boolean offQuota, boolean excess,
                        ExitMode mode, Basis basis) implements SeatEvent {
        @Override public List<Line> lines() {
            return gone(this, offQuota ? OFF_QUOTA : FILLED, excess);
        }
    }

    /** 列为超编: he keeps his place in the unit and still counts, but has no post (定岗落选). */
    record ExcessDeclared(String organ, String unit, Kind kind, String person, String post, Basis basis) implements SeatEvent {
        @Override public List<Line> lines() {
            var lines = new ArrayList<>(List.of(seat(this).post(null).count(EXCESS, 1)));
            if (post != null) {
                lines.add(seat(this).count(FILLED, -1));
                lines.add(seat(this).post(null).count(FILLED, 1));
            }
            return lines;
        }
    }

    private static Line seat(SeatEvent event) {
        return Line.in(event.organ(), event.basis()).unit(event.unit()).kind(event.kind()).person(event.person()).post(event.post());
    }

    private static List<Line> gone(SeatEvent event, Measure measure, boolean excess) {
        var left = seat(event).count(measure, -1);
        return excess ? List.of(left, seat(event).post(null).count(EXCESS, -1)) : List.of(left);
    }
}
