package dingbian.laws;

import dingbian.ledger.EntryMode;
import dingbian.ledger.Kind;
import dingbian.ledger.MatterEvent;
import dingbian.ledger.SeatEvent;
import dingbian.ledger.UseEvent.UseApproved;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.ledger.UseEvent.UseRequested;
import dingbian.ledger.UseEvent.UseReviewed;
import java.util.List;
import java.util.Map;

/** 用编之请 of the walk: three users, who now and then check what they made themselves. */
final class UseBids {
    private static final List<EntryMode> MODES = List.of(EntryMode.TRANSFER_IN, EntryMode.OTHER, EntryMode.CIVIL_SERVICE_EXAM);
    private final Office office;
    private final EstablishmentBids quotas;
    private int serial;

    UseBids(Office office, EstablishmentBids quotas) {
        this.office = office;
        this.quotas = quotas;
    }

    private Bid next(MatterEvent step, Bid bid) {
        return bid.as(office.chance(90) ? "reviewer" : "township").on(office.chance(90) ? Files.after(step, office.today()) : null);
    }

    Bid requestUse() {
        var unit = office.any(office.units);
        var kind = quotas.kindFor(unit.type());
        return Bid.of("posting/request-use", "organ", unit.organ(), "application", "用-" + (office.chance(95) ? ++serial : serial), "unit",
            office.chance(40) ? unit.unit() : null, "kind", kind, "count", 1 + office.random.nextInt(2), "mode", office.any(MODES), "replaces",
            leaving(unit.organ(), kind), "reason", "缺员").as("township");
    }

    private List<Object> leaving(String organ, Kind kind) {
        var there = office.seated.values().stream().filter(seat -> seat.organ().equals(organ) && seat.kind() == kind).map(SeatEvent::person).toList();
        return there.isEmpty() || office.chance(40) ? null : office.chance(70) ? List.of(office.any(there)) : List.of(office.any(there), office.anySeated());
    }

    Bid reviewUse() {
        var asked = office.files.at(UseRequested.class);
        if (asked.isEmpty()) return requestUse();
        var step = office.any(asked);
        return next(step, Bid.of("posting/review-use", "organ", step.organ(), "application", step.application(), "advised",
            office.chance(90) ? step.count() : step.count() + 1, "opinion", office.chance(50) ? "可" : null));
    }

    Bid approveUse() {
        var reviewed = office.files.at(UseReviewed.class);
        if (reviewed.isEmpty()) return reviewUse();
        var step = office.any(reviewed);
        return next(step, Bid.of("posting/approve-use", "organ", step.organ(), "application", step.application(), "count",
            office.chance(90) ? Math.max(1, step.advised()) : 3));
    }

    Bid returnUse() {
        var asked = office.files.at(UseRequested.class);
        if (asked.isEmpty()) return reviewUse();
        var step = office.any(asked);
        return next(step, Bid.of("posting/return-use", "organ", step.organ(), "application", step.application(), "reason", "理由不足"));
    }

    Bid authoriseUse() {
        var approved = office.files.at(UseApproved.class);
        if (approved.isEmpty() || office.chance(40)) return byNotice();
        var step = office.any(approved);
        var asked = office.files.before(step, UseRequested.class);
        return next(step, Bid.of("posting/authorise-use", "organ", step.organ(), "kind", asked.kind(), "count", step.count(), "mode", asked.mode(), "notice",
            "通" + office.random.nextInt(9), "application", step.application()));
    }

    private Bid byNotice() {
        var unit = office.any(office.units);
        var kind = quotas.kindFor(unit.type());
        return Bid.of("posting/authorise-use", "organ", unit.organ(), "kind", kind, "count", 1 + office.random.nextInt(2), "mode", office.any(MODES), "notice",
            "通" + office.random.nextInt(9), "unit", office.chance(30) ? unit.unit() : null, "replaces", leaving(unit.organ(), kind));
    }

    Bid cancelSlot() {
        if (office.files.slots.isEmpty()) return byNotice();
        return Bid.of("posting/cancel-slot", "slot", slot().slot()).on(office.today());
    }

    /** One that is out; now and then one that was used or cancelled. */
    private Files.Given slot() {
        return office.files.spent.isEmpty() || office.chance(93) ? office.late(office.files.slots) : office.any(office.files.spent);
    }

    private String unit(UseAuthorised notice) {
        var there = office.units.stream().filter(unit -> unit.organ().equals(notice.organ()) && unit.type().takes(notice.kind())).toList();
        return notice.unit() != null ? notice.unit() : there.isEmpty() ? "OFFICE" : office.any(there).unit();
    }

    Bid enter() {
        if (office.files.slots.isEmpty()) return byNotice();
        var given = slot();
        var notice = given.notice();
        return Bid.of("posting/enter", "organ", notice.organ(), "unit", unit(notice), "kind", notice.kind(), "person",
            Map.of("name", "王五", "idNumber", office.any(office.numbers)), "mode", office.chance(90) ? notice.mode() : EntryMode.TALENT, "slot", given.slot())
            .on(office.chance(80) ? Files.after(notice, office.today()) : null);
    }

    Bid transfer() {
        if (office.files.slots.isEmpty()) return byNotice();
        var given = slot();
        var notice = given.notice();
        return Bid.of("posting/transfer", "person", office.anySeated(), "toOrgan", notice.organ(), "toUnit", unit(notice), "toKind",
            notice.kind(), "slot", given.slot())
            .on(office.chance(80) ? Files.after(notice, office.today()) : null);
    }
}
