package dingbian.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dingbian.audit.Balance.Sheet;
import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 余缺: answers what stands; an answer for one position never changes, so it is kept as long as there is room. */
@Component
public class Balances {
    private static final int ROWS_KEPT = 100_000;
    private static final Set<Measure> OF_UNITS = EnumSet.of(Measure.UNIT, Measure.UNIT_TYPE);

    private record Question(long position, LocalDate at, Axis axis, String organ, boolean byUnit) {}

    private final Knowledge knowledge;
    private final Organs organs;
    private final Copies copies;
    private final Cache<Question, Sheet> answers = Caffeine.newBuilder().maximumWeight(ROWS_KEPT)
        .weigher((Question question, Sheet sheet) -> sheet.rows().size() + 1).build();

    Balances(Knowledge knowledge, Organs organs, Copies copies) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.copies = copies;
    }

    public Balance of(AsOf asked, String organ, boolean byUnit) {
        var moment = knowledge.of(asked);
        return Balance.of(moment, sheet(moment, organ, byUnit));
    }

    Sheet sheet(Moment moment, String organ, boolean byUnit) {
        var question = new Question(moment.position(), moment.at(), moment.axis(), organ, byUnit);
        var held = answers.getIfPresent(question);
        if (held != null) return held;
        var books = organs.asked(moment, organ);
        var sheet = added(moment, books, byUnit).get(0);
        if (Copies.copied(books)) answers.put(question, sheet);
        return sheet;
    }

    /** Of all organs, by organ and then by unit, from one reading of the journal. */
    public List<Balance> both(AsOf asked) {
        var moment = knowledge.of(asked);
        return added(moment, organs.asked(moment, null), false, true).stream().map(sheet -> Balance.of(moment, sheet)).toList();
    }

    private List<Sheet> added(Moment moment, List<String> books, Boolean... byUnit) {
        var facts = EnumSet.copyOf(Organs.OF_ORGANS);
        if (List.of(byUnit).contains(true)) facts.addAll(OF_UNITS);
        var standing = organs.standing(moment, books, facts);
        var sums = new Sums(copies.sums(moment, books), standing);
        var sheets = Stream.of(byUnit).map(each -> BalanceSheets.of(standing, sums, each)).toList();
        knowledge.confirm();
        return sheets;
    }
}
