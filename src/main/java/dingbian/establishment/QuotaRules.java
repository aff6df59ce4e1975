package dingbian.establishment;

import static dingbian.ledger.Rule.*;

import dingbian.establishment.EstablishmentCommand.AssignQuota;
import dingbian.establishment.EstablishmentCommand.GrantQuota;
import dingbian.establishment.EstablishmentCommand.Reserve;
import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import dingbian.ledger.QuotaEvent.QuotaGranted;
import dingbian.ledger.QuotaEvent.QuotaIssued;
import dingbian.ledger.QuotaEvent.ReserveSet;
import dingbian.ledger.QuotaEvent.UnitQuotaAssigned;
import dingbian.ledger.ReservePurpose;
import dingbian.ledger.Room;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 编制数的规则. Pure; all figures in posts. */
final class QuotaRules {

    private QuotaRules() {}

    static Decision grantQuota(GrantQuota c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        var district = book.parent() == null ? null : shelf.book(book.parent());
        var until = book.acts().nextFigure(QuotaGranted.class, c.kind(), null, basis.effectiveOn());
        int change = c.amount() - book.room(c.kind(), null, basis.effectiveOn()).approved();
        var tightest = district == null ? null : rooms(district, c.kind(), basis.effectiveOn(), until).min(QuotaRules::tighter).orElseThrow();
        return BookRules.inOpenBook(c.organ(), book, basis, shelf)
            .require(NOT_A_TOWNSHIP, () -> book.level() == Level.TOWNSHIP, () -> Facts.of("organ", c.organ()))
            .require(LIMIT_EXCEEDED, () -> change <= 0 || district == null || !district.knows(Measure.APPROVED, c.kind(), null)
                || left(tightest) >= change, () -> exceeded(tightest, change))
            .approve(() -> granted(c, basis, change, until, district == null ? null : book.parent()));
    }

    private static List<LedgerEvent> granted(GrantQuota c, Basis basis, int change, LocalDate until, String parent) {
        var events = new ArrayList<LedgerEvent>();
        events.add(new QuotaGranted(c.organ(), c.kind(), c.amount(), change, c.limitType(), until, basis));
        if (parent != null) events.add(new QuotaIssued(parent, c.organ(), c.kind(), change, until, basis));
        return events;
    }

    static Decision assignQuota(AssignQuota c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        UnitRules.mustKnow(book, c.unit());
        var day = basis.effectiveOn();
        var until = book.acts().nextFigure(UnitQuotaAssigned.class, c.kind(), c.unit(), day);
        int change = c.amount() - book.room(c.kind(), c.unit(), day).assigned();
        var tightest = rooms(book, c.kind(), day, until).filter(room -> book.counts(c.unit(), room.day())).min(QuotaRules::tighter);
        return UnitRules.inStandingUnit(c.organ(), c.unit(), book, basis, shelf)
            .require(KIND_MISMATCH, () -> c.amount() == 0 || book.unitType(c.unit(), day).takes(c.kind()),
                () -> Facts.of("organ", c.organ(), "unit", c.unit(), "unitType", book.unitType(c.unit(), day), "kind", c.kind()))
            .require(QUOTA_EXCEEDED, () -> change <= 0 || tightest.isEmpty() || left(tightest.get()) >= change,
                () -> exceeded(tightest.orElseThrow(), change))
            .approve(() -> List.of(new UnitQuotaAssigned(c.organ(), c.unit(), c.kind(), c.amount(), change, until, basis)));
    }

    static Decision reserve(Reserve c, Basis basis, Shelf shelf) {
        var book = shelf.book(c.organ());
        var now = book.room(c.kind(), null, basis.effectiveOn());
        int before = c.purpose() == ReservePurpose.LEADERSHIP ? now.leadershipReserve() : now.otherReserve();
        return BookRules.inOpenBook(c.organ(), book, basis, shelf)
            .approve(() -> List.of(new ReserveSet(c.organ(), c.kind(), c.purpose(), c.amount(), c.amount() - before,
                book.acts().nextFigure(ReserveSet.class, c.kind(), c.purpose().name(), basis.effectiveOn()), basis)));
    }

    /** The figures of the whole organ on the days on which the new one would hold. */
    private static Stream<Room> rooms(Book book, Kind kind, LocalDate from, LocalDate until) {
        return book.roomsFrom(kind, null, from).stream().filter(room -> until == null || room.day().isBefore(until));
    }

    private static int tighter(Room one, Room other) {
        return Integer.compare(left(one), left(other));
    }

    /** What is not yet handed out. */
    private static int left(Room room) {
        return room.approved() - room.assigned();
    }

    private static Map<String, Object> exceeded(Room room, int change) {
        return Facts.of("organ", room.organ(), "kind", room.kind(), "day", room.day(), "approved", room.approved(),
            "assigned", room.assigned(), "left", left(room), "asked", change);
    }
}
