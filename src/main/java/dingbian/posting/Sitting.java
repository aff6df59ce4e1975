package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.Kind;
import dingbian.ledger.Post;
import dingbian.ledger.Room;
import dingbian.ledger.Rule;
import dingbian.ledger.Slot;
import dingbian.ledger.UnknownCodeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/** 审案所据: the paper, the books and the rules in force that every decision of this desk looks at, and what it asks of an organ. Pure. */
interface Sitting {

    Basis basis();

    Shelf books();

    Predicate<Rule> inForce();

    default LocalDate day() {
        return basis().effectiveOn();
    }

    default Book book(String organ) {
        return books().book().apply(organ);
    }

    /** 日期有序. */
    default Guards dated() {
        return Guards.under(inForce()).require(DATES_OUT_OF_ORDER, basis()::inOrder, () -> Facts.of("documentDate", basis().documentDate(),
            "effectiveOn", basis().effectiveOn(), "registeredOn", basis().registeredOn()));
    }

    /** 先建账，后记事. */
    default Guards inOpenBook(String organ) {
        return dated().require(BOOK_NOT_OPEN, () -> book(organ).isOpen(day()), () -> Facts.of("organ", organ, "day", day()));
    }

    /** 机构在设: the book is open, and the unit stands on the day and after it. */
    default Guards inStandingUnit(String organ, String unit) {
        return unitStands(inOpenBook(organ), organ, unit);
    }

    default Guards unitStands(Guards guards, String organ, String unit) {
        if (!book(organ).knowsUnit(unit)) throw new UnknownCodeException("unit", unit);
        return guards.require(UNIT_NOT_OPEN, () -> book(organ).unitStands(unit, day()), () -> Facts.of("organ", organ, "unit", unit, "day", day()));
    }

    /** 岗位在设: the post, if one is named, stands in that unit, and is of that kind. */
    default void postStands(Guards guards, String organ, String unit, String post) {
        if (post == null) return;
        var found = book(organ).post(post).orElseThrow(() -> new UnknownCodeException("post", post));
        guards.require(POST_NOT_OPEN, () -> found.unit().equals(unit) && book(organ).postStands(post, day()),
            () -> Facts.of("organ", organ, "unit", unit, "post", post, "unitOfPost", found.unit(), "day", day()));
    }

    /** 行政机构用行政编制，事业单位用事业编制. */
    default void kindFits(Guards guards, String organ, String unit, Kind kind, String post) {
        var type = book(organ).unitType(unit, day());
        var kindOfPost = post == null ? kind : book(organ).post(post).map(Post::kind).orElse(kind);
        guards.require(KIND_MISMATCH, () -> type.takes(kind) && kindOfPost == kind,
            () -> Facts.of("organ", organ, "unit", unit, "unitType", type, "kind", kind, "post", post, "kindOfPost", post == null ? null : kindOfPost));
    }

    /**
     * 无空编，不得上编: in the organ as a whole, on every day from this one on that the unit counts in it; {@code from}: a unit that he leaves for
     * it, or null. 凭号上编亦须有空编: the place that the slot kept is its own; {@code slot} null: there is none.
     */
    default void vacantInOrgan(Guards guards, String organ, String from, String unit, Kind kind, Slot slot) {
        var book = book(organ);
        var rooms = book.roomsFrom(kind, null, day()).stream()
            .filter(room -> book.counts(unit, room.day()) && (from == null || !book.counts(from, room.day()))).toList();
        vacant(guards, rooms, room -> Claims.vacancies(room, book, slot));
    }

    private static void vacant(Guards guards, List<Room> rooms, ToIntFunction<Room> vacancies) {
        var tightest = rooms.stream().min(Comparator.comparingInt(vacancies));
        guards.require(NO_VACANCY, () -> tightest.isEmpty() || vacancies.applyAsInt(tightest.get()) >= 1, () -> tightest.orElseThrow().facts());
    }

    /** The room on the day, from this one on, on which least is vacant. */
    default Room tightest(String organ, String unit, Kind kind, ToIntFunction<Room> vacancies) {
        return book(organ).roomsFrom(kind, unit, day()).stream().min(Comparator.comparingInt(vacancies)).orElseThrow();
    }

    /** A cap that was lowered below what the units have binds all the same. */
    static int vacancies(Room room) {
        return Math.min(room.available(), room.approved() - room.filled() - room.pending());
    }

    /** 编制分解到机构后，机构内无空编亦不得上编; a unit without a quota of its own sets no limit. */
    default void vacantInUnit(Guards guards, String organ, String unit, Kind kind) {
        if (book(organ).room(kind, unit, day()).assigned() > 0) vacant(guards, book(organ).roomsFrom(kind, unit, day()), Sitting::vacancies);
    }

    /** 超编单位只出不进; a unit that does not count in it may take people in; {@code unit} null: any. */
    default void notOver(Guards guards, String organ, String unit) {
        if (unit != null && !book(organ).counts(unit, day())) return;
        var over = List.of(Kind.values()).stream().map(kind -> book(organ).room(kind, null, day())).filter(room -> room.over() > 0).findFirst();
        guards.require(OVER_QUOTA, over::isEmpty, () -> over.orElseThrow().facts());
    }
}
