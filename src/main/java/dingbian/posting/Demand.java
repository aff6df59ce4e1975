package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Book;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Kind;
import dingbian.ledger.Matter;
import dingbian.ledger.Room;
import dingbian.ledger.UseEvent.AvailabilitySheet;
import dingbian.ledger.UseEvent.UseApproved;
import dingbian.ledger.UseEvent.UseRequested;
import dingbian.ledger.UseEvent.UseReviewed;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 用编所求: how many posts of a kind, for which unit, against whose leaving; {@code application} null: by a notice alone. Pure. */
record Demand(String organ, String application, String unit, Kind kind, int count, List<String> replaces) {

    /** The unit, if one is named, stands, and may use the kind. */
    Guards inUnit(Affair x, Guards guards) {
        if (unit == null) return guards;
        x.unitStands(guards, organ, unit);
        x.kindFits(guards, organ, unit, kind, null);
        return guards;
    }

    /** Who is to leave is of this organ and kind, and is named once. */
    Guards ofStaff(Affair x, Guards guards) {
        var book = x.book(organ);
        var other = replaces.stream().filter(person -> book.seats(person).stream()
            .noneMatch(stretch -> stretch.covers(x.day()) && stretch.seat().kind() == kind && !stretch.seat().offQuota())).findFirst();
        var twice = replaces.stream().filter(person -> Collections.frequency(replaces, person) > 1).findFirst();
        return guards.require(LISTED_TWICE, twice::isEmpty, () -> Facts.of("twice", twice.orElseThrow()))
            .require(NOT_ON_QUOTA, other::isEmpty, () -> Facts.of("person", other.orElseThrow(), "organ", organ, "kind", kind, "day", x.day()));
    }

    /** 按时核销者方受理；无空编，不得用编；超编单位只出不进；满编单位出一进一. */
    Guards hasRoom(Affair x, Guards guards) {
        var taken = replaces.stream().filter(promised(x.book(organ))::contains).findFirst();
        var unsettled = Unsettled.of(x.book(organ), x.day());
        var room = x.tightest(organ, null, kind, Sitting::vacancies);
        int free = Sitting.vacancies(room);
        guards.require(ALREADY_REPLACED, taken::isEmpty, () -> Facts.of("person", taken.orElseThrow(), "organ", organ))
            .require(UNSETTLED_CANCELLATION, () -> unsettled.isNone() || !Integer.valueOf(1).equals(x.parameter("unsettled_blocks_use")),
                () -> unsettled.facts(organ, x.day()))
            .require(NO_VACANCY, () -> free <= 0 || free + replaces.size() >= count, () -> asked(room.facts()));
        x.notOver(guards, organ, unit);
        return guards.require(ONE_OUT_ONE_IN, () -> free > 0 || replaces.size() >= count, () -> asked(room.facts()));
    }

    private Map<String, Object> asked(Map<String, Object> room) {
        room.put("asked", count);
        room.put("replaces", replaces.size());
        return room;
    }

    /** Who is to leave already for another application, or another notice of which a slot is still out. */
    private Set<String> promised(Book book) {
        var promised = new HashSet<String>();
        book.acts().matters().stream().filter(matter -> !matter.code().equals(application)).filter(Demand::isPending)
            .forEach(matter -> promised.addAll(matter.last(UseRequested.class).orElseThrow().replaces()));
        book.acts().slots().stream().filter(slot -> slot.end() == null).forEach(slot -> promised.addAll(slot.notice().replaces()));
        return promised;
    }

    /** Whether it is an application that was neither returned nor authorised. */
    private static boolean isPending(Matter matter) {
        return matter.last().filter(step -> step instanceof UseRequested || step instanceof UseReviewed || step instanceof UseApproved).isPresent();
    }

    /** 空缺编制使用审议表, frozen as it stands on the day. */
    AvailabilitySheet sheet(Affair x) {
        Room room = x.book(organ).room(kind, null, x.day());
        return new AvailabilitySheet(room.approved(), room.filled(), room.pending(), room.leadershipReserve(), room.otherReserve(), room.available(), count,
            room.available() - count);
    }
}
