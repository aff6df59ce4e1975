package dingbian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Book;
import dingbian.ledger.Entry;
import dingbian.ledger.EventTypes;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.OfficeEvent;
import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.ledger.ReversalEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** 事件之约: what was stored once can be read for ever. A frozen file is never edited: a changed event gets an upcaster. */
@DisplayName("事件的写法不得改")
class EventContractTest {
    private static final Path FROZEN = Path.of("src/test/resources/events");
    private static final Path CONSTANTS = FROZEN.resolve("constants.txt");
    private final EventSerializer serializer = new EventSerializer();

    static List<LedgerEvent> events() {
        return EventSamples.all();
    }

    @ParameterizedTest @MethodSource("events") @DisplayName("写出来一字不差")
    void everyEventIsWrittenAsItWasFrozen(LedgerEvent event) throws IOException {
        var stored = serializer.serialize(event, String.class);
        assertThat(stored.getType().getName()).isEqualTo(event.type());
        assertThat(stored.getType().getRevision()).isEqualTo("1");
        assertThat(stored.getData()).isEqualTo(Files.readString(frozen(event)).strip());
    }

    @ParameterizedTest @MethodSource("events") @DisplayName("读得回来")
    void everyFrozenEventIsReadBack(LedgerEvent event) throws IOException {
        var stored = new SimpleSerializedObject<>(Files.readString(frozen(event)).strip(), String.class, event.type(), "1");
        assertThat(serializer.<String, LedgerEvent>deserialize(stored)).isEqualTo(event);
    }

    @ParameterizedTest @MethodSource("events") @DisplayName("编制本认得")
    void theBookKnowsIt(LedgerEvent event) {
        var book = Book.of(Stream.of(new Entry(1, "e1", "a1", event)));
        assertThat(book.acts().of("a1")).hasSize(1);
        boolean silent = event instanceof PersonRegistered || event instanceof OfficeEvent || event instanceof ReversalEvent;
        assertThat(book.acts().lines("a1").isEmpty()).isEqualTo(silent);
        assertThat(event.lines()).allSatisfy(line -> {
            assertThat(line.organ()).isEqualTo(event.organ());
            assertThat(line.measure()).isNotNull();
            assertThat(line.days().documentDate()).isEqualTo(EventSamples.BASIS.documentDate());
        });
    }

    @Test @DisplayName("每种事件都有冻结的样张，样张都有其事件")
    void everyEventHasItsFileAndEveryFileItsEvent() throws IOException {
        try (var files = Files.list(FROZEN)) {
            var names = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")).map(name -> name.replace(".json", "")).toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(EventTypes.byName().keySet());
        }
    }

    @Test @DisplayName("人员的姓名、证件号码没有明写的地方")
    void noEventHasAPlaceForAName() {
        for (var type : EventTypes.byName().values()) {
            var names = Arrays.stream(type.getRecordComponents()).map(component -> component.getName()).toList();
            assertThat(names).as(type.getSimpleName()).doesNotContain("idNumber", "gender", "birthDate");
            if (dingbian.ledger.PostingEvent.class.isAssignableFrom(type)) assertThat(names).doesNotContain("name");
        }
    }

    @Test @DisplayName("写过的取值都还认得")
    void everyConstantThatWasEverWrittenIsStillThere() throws Exception {
        for (var line : Files.readAllLines(CONSTANTS)) {
            var type = Class.forName(line.substring(0, line.indexOf(' ')));
            assertThat(Arrays.stream(type.getEnumConstants()).map(Object::toString).toList()).as(type.getName())
                .contains(line.substring(line.indexOf(' ') + 1).split(" "));
        }
        var listed = Files.readAllLines(CONSTANTS).stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
        var used = EventTypes.byName().values().stream().flatMap(type -> Arrays.stream(type.getRecordComponents()))
            .map(component -> component.getType()).filter(Class::isEnum).map(Class::getName).distinct().toList();
        assertThat(listed).containsAll(used);
    }

    private static Path frozen(LedgerEvent event) {
        return FROZEN.resolve(event.type() + ".json");
    }
}
