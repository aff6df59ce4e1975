package dingbian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** 用编之事: vacancies are asked for, approved and given out as numbered slots before anybody enters (永登县编制使用核准制度). */
public sealed interface UseEvent extends MatterEvent {

    /** 空缺编制使用审议表: the figures of the kind on the day, frozen; {@code left}: what stays available afterwards. All in posts. */
    record AvailabilitySheet(int approved, int filled, int pending, int leadershipReserve, int otherReserve, int available, int asked, int left) {}

    /** 用编申请. {@code replaces}: the persons who are to leave for it (出一进一); {@code unit} null: anywhere in the organ. */
    record UseRequested(String organ, String application, String unit, Kind kind, int count, EntryMode mode, List<String> replaces, String reason,
                        AvailabilitySheet sheet, String by, Basis basis) implements UseEvent {
        @Override public String matter() {
            return application;
        }
    }

    /** 用编审核: how many the office advises. */
    record UseReviewed(String organ, String application, int advised, String opinion, AvailabilitySheet sheet, String by, Basis basis)
            implements UseEvent {
        @Override public String matter() {
            return application;
        }
    }

    /** 用编批准: how many the commission grants. */
    record UseApproved(String organ, String application, int count, String opinion, String by, Basis basis) implements UseEvent {
        @Override public String matter() {
            return application;
        }
    }

    /** 用编退回, with the reason. */
    record UseReturned(String organ, String application, String reason, String by, Basis basis) implements UseEvent {
        @Override public String matter() {
            return application;
        }
    }

    /** 核准用编: the notice with its numbered slots (用编号码); {@code validUntil}: the last day on which one may be used, or null. */
    record UseAuthorised(String organ, String application, String notice, String unit, Kind kind, int count, EntryMode mode, List<String> replaces,
                         List<String> slots, LocalDate validUntil, String by, Basis basis) implements UseEvent {
        @Override public String matter() {
            return application == null ? notice : application;
        }

        @Override public List<Line> lines() {
            var lines = new ArrayList<>(List.of(step()));
            slots.forEach(slot -> lines.add(pending(this, kind, slot, 1)));
            return lines;
        }
    }

    /** 销号: a slot that will not be used. */
    record SlotCancelled(String organ, String application, String notice, String slot, Kind kind, String reason, String by, Basis basis)
            implements UseEvent {
        @Override public String matter() {
            return application == null ? notice : application;
        }

        @Override public List<Line> lines() {
            return List.of(step(), pending(this, kind, slot, -1));
        }
    }

    /** 待上编: a slot that is out and not used, or no longer. */
    static Line pending(LedgerEvent event, Kind kind, String slot, int howMany) {
        return Line.in(event.organ(), event.basis()).kind(kind).fact(Measure.PENDING, slot).count(Measure.PENDING, howMany);
    }
}
