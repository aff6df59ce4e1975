package dingbian.ledger;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Kind.INSTITUTION;
import static dingbian.ledger.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dingbian.ledger.UnitEvent.SuperiorMoved;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** 沙井镇 has 46 INSTITUTION; its 农业中心 5 of them and 2 people. */
@DisplayName("上划的机构，不计入本机构的数")
class CountingTest {
    private static LedgerEvent moved(boolean counts, String day) {
        return new SuperiorMoved(SHAJING, CENTRE, "区农业局", counts, on(day));
    }

    private static Book book(LedgerEvent... more) {
        return Book.of(entries(Stream.concat(Stream.of(ganzhou(capped(INSTITUTION, 46), assigned(CENTRE, INSTITUTION, 5),
            opening(ZHANG, CENTRE, INSTITUTION, null), opening(LI, CENTRE, INSTITUTION, null))), Stream.of(more))
            .filter(event -> event.organ().equals(SHAJING)).toList()).stream());
    }

    private static List<Entry> entries(List<LedgerEvent> events) {
        var entries = new ArrayList<Entry>();
        for (var event : events) entries.add(new Entry(entries.size() + 1, "e", "a" + entries.size(), event));
        return entries;
    }

    private static Room whole(Book book, String day) {
        return book.room(INSTITUTION, null, day(day));
    }

    @Test @DisplayName("自上划之日起，核定不变，分解与实有不计；机构自己的数照旧")
    void fromTheDayOnItIsLeftOut() {
        var book = book(moved(false, "2011-03-01"));
        assertThat(whole(book, "2011-02-28")).extracting(Room::approved, Room::assigned, Room::filled).containsExactly(46, 5, 2);
        assertThat(whole(book, "2011-03-01")).extracting(Room::approved, Room::assigned, Room::filled).containsExactly(46, 0, 0);
        assertThat(book.room(INSTITUTION, CENTRE, day("2011-03-01"))).extracting(Room::assigned, Room::filled).containsExactly(5, 2);
        assertThat(book.counts(CENTRE, day("2011-02-28"))).isTrue();
        assertThat(book.counts(CENTRE, day("2011-03-01"))).isFalse();
    }

    @Test @DisplayName("又划回的，又计；同日两说，以后说为准；仍计入的上划不改数")
    void theLastWordHolds() {
        var back = book(moved(false, "2011-03-01"), moved(true, "2011-04-01"));
        assertThat(whole(back, "2011-03-31").filled()).isZero();
        assertThat(whole(back, "2011-04-01").filled()).isEqualTo(2);
        assertThat(whole(book(moved(false, "2011-03-01"), moved(true, "2011-03-01")), "2011-03-01").filled()).isEqualTo(2);
        assertThat(whole(book(moved(true, "2011-03-01")), "2011-03-01").filled()).isEqualTo(2);
    }

    @Test @DisplayName("逐日之数含上划之日；同日一进一出而计与不计不同的，亦在其中")
    void theDaysOfChangeAreAllThere() {
        var book = book(moved(false, "2011-03-01"), moved(true, "2011-05-01"));
        assertThat(book.roomsFrom(INSTITUTION, null, day("2011-01-01"))).extracting(Room::day, Room::filled)
            .containsExactly(tuple(day("2011-01-01"), 2), tuple(day("2011-03-01"), 0), tuple(day("2011-05-01"), 2));
        var swapped = book(assigned(CENTRE, INSTITUTION, -1, "2011-03-15"), assigned(OFFICE, INSTITUTION, 1, "2011-03-15"), moved(false, "2011-03-01"));
        assertThat(swapped.roomsFrom(INSTITUTION, null, day("2011-03-01"))).extracting(Room::day, Room::assigned)
            .containsExactly(tuple(day("2011-03-01"), 0), tuple(day("2011-03-15"), 1));
    }

    @Test @DisplayName("影响：上划减去机构的数，冲正又加回；不计的机构，其增减不影响本机构")
    void effectsSayIt() {
        var plain = book();
        assertThat(new Effects(organ -> plain).of(List.of(moved(false, "2011-03-01"))))
            .extracting(Answer.Effect::unit, Answer.Effect::measure, Answer.Effect::before, Answer.Effect::after)
            .containsExactly(tuple(null, Measure.ASSIGNED, 5, 0), tuple(null, Measure.FILLED, 2, 0));
        var moved = book(moved(false, "2011-03-01"));
        assertThat(new Effects(organ -> moved).of(List.of(assigned(CENTRE, INSTITUTION, 3, "2011-04-01"))))
            .extracting(Answer.Effect::unit, Answer.Effect::measure, Answer.Effect::before, Answer.Effect::after)
            .containsExactly(tuple(CENTRE, Measure.ASSIGNED, 5, 8));
        var act = moved.acts().standingAfter(0).stream().filter(entry -> entry.event() instanceof SuperiorMoved).findFirst().orElseThrow().act();
        assertThat(new Effects(organ -> moved).of(List.of(new ReversalEvent.ActReversed(SHAJING, act, "误录", on("2011-06-01")))))
            .extracting(Answer.Effect::measure, Answer.Effect::at, Answer.Effect::before, Answer.Effect::after)
            .containsExactly(tuple(Measure.ASSIGNED, day("2011-03-01"), 0, 5), tuple(Measure.FILLED, day("2011-03-01"), 0, 2));
        assertThat(new Effects(organ -> plain).of(List.of(granted(SHAJING, ADMIN, 1, "2011-03-01")))).hasSize(1);
    }
}
