package dingbian.bench;

import dingbian.ledger.Basis;
import dingbian.ledger.LedgerEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;

/** 一省: the events of a generated province, in the order in which they would have been recorded; the same for one seed. */
final class Province {
    static final int DISTRICTS = 86, TOWNSHIPS = 1_403;
    private static final int LINES_EACH = 700;
    static final LocalDate OPENED = LocalDate.of(2010, 10, 1);
    static final int DAYS = 5_479;
    private static final long SEED = 20110331;
    private static final Instant FIRST = Instant.parse("2010-10-08T00:30:00Z");
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final Map<String, Long> sequences = new HashMap<>();
    private final List<Town> towns = new ArrayList<>();
    private final int wanted;
    private long position;
    private int lines;
    private Instant recordedAt = FIRST;
    private String act;

    /** @param lines how many journal lines there shall be at least */
    Province(int lines) {
        this.wanted = lines;
        for (int i = 0; i < townships(lines); i++) towns.add(new Town(township(i), random.split()));
    }

    /** As many as there are, or, in a smaller ledger, as many as have their share of lines. */
    static int townships(int lines) {
        return Math.max(DISTRICTS, Math.min(TOWNSHIPS, lines / LINES_EACH));
    }

    /** Districts have codes of six digits, and so many townships with codes of nine. */
    static String district(int number) {
        return Integer.toString(700_000 + number);
    }

    static String township(int number) {
        return district(number % DISTRICTS) + (100 + number / DISTRICTS);
    }

    /** The next acts, about so many events; empty when the province is complete. */
    List<DomainEventMessage<?>> next(int events) {
        var messages = new ArrayList<DomainEventMessage<?>>();
        if (position == 0) for (int i = 0; i < DISTRICTS; i++) add(Town.district(district(i), basis(OPENED)), messages);
        while (messages.size() < events && lines < wanted) {
            var closed = towns.stream().filter(town -> !town.isOpen()).findFirst();
            if (closed.isPresent()) closed.get().opening(basis(OPENED)).forEach(opening -> add(opening, messages));
            else add(move(), messages);
        }
        return messages;
    }

    private List<LedgerEvent> move() {
        var basis = basis(OPENED.plusDays(1 + (long) DAYS * lines / wanted));
        int number = random.nextInt(towns.size());
        return towns.get(number).move(basis, towns.get((number + DISTRICTS) % towns.size()));
    }

    /** Most acts are recorded within a week, some much later. */
    private Basis basis(LocalDate day) {
        int delay = random.nextInt(10) < 7 ? random.nextInt(8) : random.nextInt(60);
        return new Basis("Bench " + day.getYear() + " No. " + (1 + random.nextInt(99)), "Bench", day, day, day.plusDays(delay), false);
    }

    private void add(List<LedgerEvent> events, List<DomainEventMessage<?>> messages) {
        recordedAt = recordedAt.plusSeconds(1 + random.nextInt(600));
        act = new UUID(random.nextLong(), random.nextLong()).toString();
        for (var event : events) {
            var metaData = MetaData.with("act", act).and("by", "bench").and("position", ++position)
                .and("recordedAt", recordedAt.toString().replace("Z", ".000000Z"));
            var id = new UUID(random.nextLong(), random.nextLong()).toString();
            long sequence = sequences.merge(event.organ(), 1L, Long::sum) - 1;
            messages.add(new GenericDomainEventMessage<>("BookAggregate", event.organ(), sequence, event, metaData, id, recordedAt));
            lines += event.lines().size();
        }
    }

    long position() {
        return position;
    }

    int lines() {
        return lines;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String act() {
        return act;
    }
}
