package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Post;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.ledger.Room;
import dingbian.ledger.Rule;
import dingbian.ledger.Seat;
import dingbian.ledger.Stretch;
import dingbian.ledger.UnknownCodeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * 一案: what a decision about one person may look at. {@code registration} is the event that makes an unknown person known, or null.
 * The guards here are those that several commands share, each one sentence of docs/rules.md. Pure.
 */
record Case(Basis basis, Whereabouts person, PersonRegistered registration, Function<String, Book> books, Predicate<Rule> inForce) {

    LocalDate day() {
        return basis.effectiveOn();
    }

    Book book(String organ) {
        return books.apply(organ);
    }

    /** 日期有序. */
    Guards dated() {
        return Guards.under(inForce).require(DATES_OUT_OF_ORDER, basis::inOrder, () -> Facts.of("documentDate", basis.documentDate(),
            "effectiveOn", basis.effectiveOn(), "registeredOn", basis.registeredOn()));
    }

    /** 机构在设: the book is open, and the unit stands on the day and after it. */
    Guards inStandingUnit(String organ, String unit) {
        var book = book(organ);
        if (!book.knowsUnit(unit)) throw new UnknownCodeException("unit", unit);
        return dated()
            .require(BOOK_NOT_OPEN, () -> book.isOpen(day()), () -> Facts.of("organ", organ, "day", day()))
            .require(UNIT_NOT_OPEN, () -> book.unitStands(unit, day()), () -> Facts.of("organ", organ, "unit", unit, "day", day()));
    }

    /** 岗位在设: the post, if one is named, stands in that unit, and is of that kind. */
    void postStands(Guards guards, String organ, String unit, String post) {
        if (post == null) return;
        var found = book(organ).post(post).orElseThrow(() -> new UnknownCodeException("post", post));
        guards.require(POST_NOT_OPEN, () -> found.unit().equals(unit) && book(organ).postStands(post, day()),
            () -> Facts.of("organ", organ, "unit", unit, "post", post, "unitOfPost", found.unit(), "day", day()));
    }

    /** 行政机构用行政编制，事业单位用事业编制. */
    void kindFits(Guards guards, String organ, String unit, Kind kind, String post) {
        var type = book(organ).unitType(unit, day());
        var kindOfPost = post == null ? kind : book(organ).post(post).map(Post::kind).orElse(kind);
        guards.require(KIND_MISMATCH, () -> type.takes(kind) && kindOfPost == kind,
            () -> Facts.of("unit", unit, "unitType", type, "kind", kind, "post", post, "kindOfPost", post == null ? null : kindOfPost));
    }

    /** 在编: the person counts against a quota on that day. */
    void onQuota(Guards guards) {
        guards.require(NOT_ON_QUOTA, () -> person.quotaSeatOn(day()).isPresent(), () -> Facts.of("person", person.person(), "day", day()));
    }

    /** 同一人的变动依次记. */
    void noLaterMove(Guards guards) {
        var later = person.moveAfter(day());
        guards.require(LATER_MOVE, later::isEmpty, () -> Facts.of("person", person.person(), "day", day(), "eventId", later.orElseThrow().eventId(),
            "type", later.orElseThrow().event().type(), "document", later.orElseThrow().event().basis().document(),
            "laterDay", later.orElseThrow().event().basis().effectiveOn()));
    }

    /** 一名实有人员只能对应一个编制. */
    void nowhereElse(Guards guards) {
        var elsewhere = person.seatFrom(day());
        guards.require(ALREADY_ON_POST, elsewhere::isEmpty, () -> seatFacts(elsewhere.orElseThrow()));
    }

    /** 原在原位不为变动: a move leads to another seat. */
    void elsewhereBefore(Guards guards, Seat to) {
        var now = person.quotaSeatOn(day());
        guards.require(ALREADY_ON_POST, () -> now.isEmpty() || !now.get().seat().equals(to), () -> seatFacts(now.orElseThrow()));
    }

    static Map<String, Object> seatFacts(Stretch stretch) {
        var seat = stretch.seat();
        return Facts.of("person", stretch.person(), "organ", seat.organ(), "unit", seat.unit(), "kind", seat.kind(), "post", seat.post(),
            "offQuota", seat.offQuota() ? true : null, "since", stretch.from(), "to", stretch.to());
    }

    /** 无空编，不得上编: on the day and on every later one. */
    private void vacant(Guards guards, List<Room> rooms) {
        var tightest = rooms.stream().min(Comparator.comparingInt(Case::vacancies));
        guards.require(NO_VACANCY, () -> tightest.isEmpty() || vacancies(tightest.get()) >= 1, () -> tightest.orElseThrow().facts());
    }

    /** In the organ as a whole, on every day from this one on that the unit counts in it; {@code from}: a unit that he leaves for it, or null. */
    void vacantInOrgan(Guards guards, String organ, String from, String unit, Kind kind) {
        var book = book(organ);
        vacant(guards, book.roomsFrom(kind, null, day()).stream()
            .filter(room -> book.counts(unit, room.day()) && (from == null || !book.counts(from, room.day()))).toList());
    }

    /** A cap that was lowered below what the units have binds all the same. */
    static int vacancies(Room room) {
        return Math.min(room.available(), room.approved() - room.filled());
    }

    /** 编制分解到机构后，机构内无空编亦不得上编; a unit without a quota of its own sets no limit. */
    void vacantInUnit(Guards guards, String organ, String unit, Kind kind) {
        if (book(organ).room(kind, unit, day()).assigned() > 0) vacant(guards, book(organ).roomsFrom(kind, unit, day()));
    }

    /** 超编单位只出不进; a unit that does not count in it may take people in. */
    void notOver(Guards guards, String organ, String unit) {
        if (!book(organ).counts(unit, day())) return;
        var over = List.of(Kind.values()).stream().map(kind -> book(organ).room(kind, null, day())).filter(room -> room.over() > 0).findFirst();
        guards.require(OVER_QUOTA, over::isEmpty, () -> over.orElseThrow().facts());
    }

    /** 一个编制只能对应一名实有人员. */
    void postFree(Guards guards, String organ, String post) {
        if (post == null) return;
        var holder = book(organ).holderFrom(post, day()).filter(stretch -> !stretch.person().equals(person.person()));
        guards.require(POST_TAKEN, holder::isEmpty, () -> seatFacts(holder.orElseThrow()));
    }

    /** The events of the act, with the person's registration first if he was unknown. */
    List<LedgerEvent> registered(LedgerEvent... events) {
        var all = new ArrayList<LedgerEvent>();
        if (registration != null) all.add(registration);
        all.addAll(List.of(events));
        return all;
    }
}
