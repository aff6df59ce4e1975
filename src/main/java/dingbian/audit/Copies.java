package dingbian.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * 抄本: the lines of books, as far as they were read. A book only grows, so a copy is never wrong, only short, and then what is
 * missing is read. Whoever asks within a transaction might see what is not yet true for others, and reads from the table.
 */
@Component
class Copies {
    private static final int LINES_KEPT = 300_000;
    private static final int A_FEW = 2_000;
    /** Of more books than these no copies are made: a province is summed in the database. */
    static final int MANY = 100;

    /** 一本抄本: complete up to a position. */
    private record Copy(long upTo, List<Kept> lines) {}

    private final JournalQueries journal;
    private final Knowledge knowledge;
    private final Cache<String, Copy> copies = Caffeine.newBuilder().maximumWeight(LINES_KEPT)
        .weigher((String organ, Copy copy) -> copy.lines().size() + 1).build();

    Copies(JournalQueries journal, Knowledge knowledge) {
        this.journal = journal;
        this.knowledge = knowledge;
    }

    /** Lines of these books, each book's in order of position; {@code organs} null: of all. */
    List<Kept> lines(Moment moment, Collection<String> organs, Set<Measure> measures) {
        return copied(organs) ? held(moment, organs).filter(kept -> measures.contains(kept.line().measure())).toList()
            : journal.lines(moment, organs, measures);
    }

    List<JournalQueries.Sum> sums(Moment moment, Collection<String> organs) {
        return copied(organs) ? held(moment, organs).map(Kept::line).filter(line -> line.measure().isNumber()).map(JournalQueries.Sum::of).toList()
            : journal.sums(moment, organs);
    }

    static boolean copied(Collection<String> organs) {
        return organs != null && organs.size() <= MANY && !TransactionSynchronizationManager.isActualTransactionActive();
    }

    private Stream<Kept> held(Moment moment, Collection<String> organs) {
        Map<String, Copy> held = new HashMap<>(copies.getAllPresent(organs));
        complete(held, organs.stream().filter(organ -> !held.containsKey(organ)).toList(), moment.position());
        complete(held, organs.stream().filter(organ -> held.get(organ).upTo() < moment.position()).toList(), moment.position());
        return organs.stream().distinct().flatMap(organ -> held.get(organ).lines().stream()).filter(until(moment));
    }

    private static Predicate<Kept> until(Moment moment) {
        return kept -> kept.position() <= moment.position() && !moment.axis().of(kept.line().days()).isAfter(moment.at());
    }

    private void complete(Map<String, Copy> held, List<String> organs, long upTo) {
        if (organs.isEmpty()) return;
        long from = organs.stream().mapToLong(organ -> held.containsKey(organ) ? held.get(organ).upTo() : 0).min().orElse(0);
        var read = journal.between(from, upTo, upTo - from <= A_FEW ? null : organs).stream().collect(Collectors.groupingBy(kept -> kept.line().organ()));
        knowledge.confirm();
        var share = new Share();
        for (var organ : organs) {
            var before = held.getOrDefault(organ, new Copy(0, List.of()));
            var lines = new ArrayList<>(before.lines());
            for (var kept : read.getOrDefault(organ, List.of())) if (kept.position() > before.upTo()) lines.add(share.of(kept));
            var copy = new Copy(upTo, List.copyOf(lines));
            held.put(organ, copy);
            copies.put(organ, copy);
        }
    }

    /** 同物同体: equal words and days are kept once. */
    private static final class Share {
        private final Map<Object, Object> seen = new HashMap<>();

        @SuppressWarnings("unchecked") private <T> T one(T thing) {
            return thing == null ? null : (T) seen.computeIfAbsent(thing, same -> same);
        }

        Kept of(Kept kept) {
            var line = kept.line();
            return new Kept(kept.position(), new Line(one(line.organ()), one(line.unit()), line.kind(), line.measure(), line.amount(), one(line.person()),
                one(line.post()), one(line.value()), one(line.days()), one(line.act())));
        }
    }
}
