package dingbian.platform;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dingbian.ledger.EstablishmentEvent.BookOpened;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LedgerTable.Stored;
import dingbian.ledger.MatterEvent;
import dingbian.ledger.UnknownCodeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 办件: what stands of the matters of an organ, of any day, axis and knowledge. Where a step stands says the journal; what it says is read from
 * the event itself, so that there is no table of its own that could disagree. An event never changes, and is kept once read;
 * but not within a transaction, which may be undone.
 */
@Component
public class Matters {
    private static final int EVENTS_KEPT = 50_000;
    private final MatterQueries queries;
    private final EventReader events;
    private final Cache<Long, Stored> read = Caffeine.newBuilder().maximumSize(EVENTS_KEPT).build();

    Matters(MatterQueries queries, EventReader events) {
        this.queries = queries;
        this.events = events;
    }

    /** 一步: an event that stands, when it was recorded, and by whom. */
    public record Step<E extends LedgerEvent>(E event, long position, String act, Instant recordedAt, String by) {}

    /** The events of a type (or of all types under it) that stand at the moment, in order of position; {@code organ} null: of all books. */
    public <E extends LedgerEvent> List<Step<E>> of(Moment moment, String organ, Class<E> type) {
        var positions = queries.standing(moment, organ, type);
        var held = new HashMap<>(read.getAllPresent(positions));
        var missing = positions.stream().filter(position -> !held.containsKey(position)).toList();
        for (var stored : events.readAt(missing)) held.put(stored.entry().position(), stored);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) missing.forEach(position -> read.put(position, held.get(position)));
        return positions.stream().map(held::get).map(stored -> new Step<>(type.cast(stored.entry().event()), stored.entry().position(),
            stored.entry().act(), stored.recordedAt(), stored.by())).toList();
    }

    /**
     * The steps of each matter that had begun, the matters in the order in which they did. By another day of its papers a later step may count
     * before the first: such a matter is not there yet.
     */
    public static <E extends MatterEvent> List<List<Step<E>>> begun(Stream<Step<E>> steps, Class<? extends E> beginning) {
        var found = new LinkedHashMap<List<String>, List<Step<E>>>();
        steps.forEach(step -> found.computeIfAbsent(List.of(step.event().organ(), step.event().matter()), any -> new ArrayList<>()).add(step));
        return found.values().stream().filter(each -> each.stream().anyMatch(step -> beginning.isInstance(step.event()))).toList();
    }

    /** The same of an organ, and of its townships if it is a district; null: of all. @throws UnknownCodeException if the organ was not known */
    public <E extends LedgerEvent> List<Step<E>> within(Moment moment, String organ, Class<E> type) {
        if (organ == null) return of(moment, null, type);
        var organs = organs(moment, organ);
        return of(moment, organs.size() == 1 ? organ : null, type).stream().filter(step -> organs.containsKey(step.event().organ())).toList();
    }

    /** The organ, and the townships of a district, or all, by code, with the names that their books opened with. @throws UnknownCodeException */
    public SortedMap<String, String> organs(Moment moment, String organ) {
        var organs = new TreeMap<String, String>();
        for (var step : of(moment.ever(), null, BookOpened.class)) {
            var book = step.event();
            if (organ == null || book.organ().equals(organ) || organ.equals(book.parent())) organs.put(book.organ(), book.name());
        }
        if (organ != null && !organs.containsKey(organ)) throw new UnknownCodeException("organ", organ);
        return organs;
    }
}
