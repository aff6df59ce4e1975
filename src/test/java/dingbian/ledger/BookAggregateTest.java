package dingbian.ledger;

import static dingbian.ledger.Kind.ADMIN;
import static dingbian.ledger.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dingbian.ledger.ReversalEvent.ActReversed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("编制本，由事件而成")
class BookAggregateTest {
    private FixtureConfiguration<BookAggregate> fixture;

    /** 记一笔: what a desk does with a book after it has decided. */
    record Write(LedgerEvent event, long position) {}

    /** A desk that decides nothing. */
    record Hand(Repository<BookAggregate> repository) {
        @CommandHandler void handle(Write write) {
            repository.load(write.event().organ()).execute(book -> book.write(write.event(), metaData(write.position())));
        }
    }

    private static MetaData metaData(long position) {
        return MetaData.from(Map.of("act", "a" + position, "position", position));
    }

    @BeforeEach void aFixture() {
        fixture = new AggregateTestFixture<>(BookAggregate.class);
        fixture.setReportIllegalStateChange(false); // it compares by equals(), which a book's sums do not have
        fixture.registerAnnotatedCommandHandler(new Hand(fixture.getRepository()));
    }

    /** Each event an act, at positions 1, 2, … */
    private static List<EventMessage<?>> recorded(LedgerEvent... events) {
        var messages = new ArrayList<EventMessage<?>>();
        for (var event : events) messages.add(new GenericEventMessage<>(event, metaData(messages.size() + 1)));
        return messages;
    }

    @Test @DisplayName("旧事重读成账，新事续记其后")
    void aBookIsReadAgainAndWrittenOn() {
        fixture.given(recorded(township(SHAJING), granted(2), entered(ZHANG, "2010-01-01"))).when(new Write(entered(LI, "2011-03-02"), 4))
            .expectSuccessfulHandlerExecution().expectEvents(entered(LI, "2011-03-02"))
            .expectState(aggregate -> {
                var room = aggregate.book().room(ADMIN, null, day("2011-03-02"));
                assertThat(room).isEqualTo(new Room(SHAJING, null, ADMIN, LimitType.GRANT, day("2011-03-02"), 2, 0, 2, 0, 0, 0));
                assertThat(aggregate.book().acts().last()).extracting(Entry::position, Entry::act).containsExactly(4L, "a4");
                assertThat(aggregate.book().acts().last().eventId()).isNotBlank();
            });
    }

    @Test @DisplayName("冲正之事，账上如未曾有")
    void aReversedActLeavesNothing() {
        fixture.given(recorded(township(SHAJING), granted(2), entered(ZHANG, "2010-01-01")))
            .when(new Write(new ActReversed(SHAJING, "a3", "误录", on("2011-03-02")), 4)).expectState(aggregate -> {
                assertThat(aggregate.book().seats(ZHANG)).isEmpty();
                assertThat(aggregate.book().room(ADMIN, null, day("2011-03-02")).available()).isEqualTo(2);
                assertThat(aggregate.book().acts().isUndone("a3")).isTrue();
            });
    }

    @Test @DisplayName("重读之账，与当初所记无异")
    void readingAgainGivesTheSameBook() {
        fixture.given(recorded(township(SHAJING), granted(2), posts(OFFICE, ADMIN, "01"), entered(ZHANG, SHAJING, ADMIN, "01", "2010-01-01"),
                exited(ZHANG, "01", "2011-01-01")))
            .when(new Write(entered(LI, SHAJING, ADMIN, "01", "2011-01-01"), 6)).expectState(aggregate -> {
            assertThat(aggregate.book().holders("01", Measure.FILLED)).extracting(Stretch::person, Stretch::from, Stretch::to)
                .containsExactly(tuple(ZHANG, day("2010-01-01"), day("2011-01-01")),
                    tuple(LI, day("2011-01-01"), null));
        });
    }
}
