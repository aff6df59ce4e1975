package dingbian.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** 设若: what was recorded before a command comes; {@code given(events…).when(command).then(events…)} or {@code .refuses(rule, facts…)}. */
public final class Given {
    private final BiFunction<LedgerCommand, Given, Decision> desk;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Book> books = new LinkedHashMap<>();
    private int acts;

    /** @param desk decides on a command, given what was recorded */
    public Given(BiFunction<LedgerCommand, Given, Decision> desk, LedgerEvent... events) {
        this.desk = desk;
        for (var event : events) and(event);
    }

    /** One more act, called a1, a2, … in their order; its events are e1, e2, … over all acts. */
    public Given and(LedgerEvent... act) {
        acts++;
        for (var event : act) {
            int position = entries.size() + 1;
            entries.add(new Entry(position, "e" + position, "a" + acts, event));
        }
        books.clear();
        return this;
    }

    /** The same book each time it is asked for, as on a desk. */
    public Book book(String organ) {
        if (!knows(organ)) throw new UnknownCodeException("organ", organ);
        return bookOrNew(organ);
    }

    public Book bookOrNew(String organ) {
        return books.computeIfAbsent(organ, any -> Book.of(entries.stream().filter(entry -> entry.event().organ().equals(organ))));
    }

    private boolean knows(String organ) {
        return entries.stream().anyMatch(entry -> entry.event().organ().equals(organ));
    }

    public Stream<LedgerEvent> events() {
        return entries.stream().map(Entry::event);
    }

    /** Who stands in which books. */
    public List<Book> booksOf(String person) {
        return events().filter(event -> event instanceof PostingEvent posting && posting.person().equals(person))
            .map(LedgerEvent::organ).distinct().sorted().map(this::book).toList();
    }

    /** The organs in whose books an act wrote. */
    public List<String> organsOf(String act) {
        return entries.stream().filter(entry -> entry.act().equals(act)).map(entry -> entry.event().organ()).distinct().sorted().toList();
    }

    public String actOf(String eventId) {
        return entries.stream().filter(entry -> entry.eventId().equals(eventId)).findFirst()
            .orElseThrow(() -> new UnknownCodeException("event", eventId)).act();
    }

    public Outcome when(LedgerCommand command) {
        return new Outcome(() -> desk.apply(command, this));
    }

    /** 结果: what the desk said. */
    public record Outcome(Supplier<Decision> decision) {

        public void then(LedgerEvent... events) {
            assertThat(decision.get()).isEqualTo(new Decision.Approved(List.of(events)));
        }

        /** Whatever it writes. */
        public void approves() {
            assertThat(decision.get()).isInstanceOf(Decision.Approved.class);
        }

        /** @param facts name, value, name, value …: these among others */
        public void refuses(Rule rule, Object... facts) {
            var said = decision.get();
            assertThat(said).isInstanceOf(Decision.Refused.class).extracting("rule").isEqualTo(rule);
            assertThat(((Decision.Refused) said).facts()).containsAllEntriesOf(Facts.of(facts));
        }

        public void knowsNo(String what) {
            assertThatThrownBy(decision::get).isInstanceOfSatisfying(UnknownCodeException.class,
                unknown -> assertThat(unknown.what()).isEqualTo(what));
        }
    }
}
