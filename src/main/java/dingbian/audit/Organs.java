package dingbian.audit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 机构范围: which books a question is about, and in which order they are told. */
@Component
class Organs {
    static final Set<Measure> OF_ORGANS = EnumSet.of(Measure.BOOK, Measure.NAME, Measure.PARENT, Measure.LIMIT_TYPE,
        Measure.COUNTS_IN_CAP);
    private static final int SCOPES_KEPT = 2_000;

    private record Question(String organ, long position) {}

    private final JournalQueries journal;
    private final Copies copies;
    private final Cache<Question, List<String>> scopes = Caffeine.newBuilder().maximumSize(SCOPES_KEPT).build();

    Organs(JournalQueries journal, Copies copies) {
        this.journal = journal;
        this.copies = copies;
    }

    /** All books for {@code null}, a district's and those of its townships, or one; {@code null} again means all, too many to name. */
    List<String> asked(Moment moment, String organ) {
        var question = new Question(organ, moment.position());
        var held = scopes.getIfPresent(question);
        var found = held == null ? found(moment, organ) : held;
        if (held == null && Copies.copied(found)) scopes.put(question, found);
        return organ == null && found.size() > Copies.MANY ? null : found;
    }

    private List<String> found(Moment moment, String organ) {
        if (organ == null) return journal.books(moment);
        var level = journal.level(moment, organ).orElseThrow(() -> new UnknownCodeException("organ", organ));
        if (!level.equals(Level.DISTRICT.name())) return List.of(organ);
        var organs = new ArrayList<>(List.of(organ));
        organs.addAll(journal.townships(moment, organ));
        return organs;
    }

    Standing standing(Moment moment, List<String> organs, Set<Measure> measures) {
        return new Standing(copies.lines(moment, organs, measures), moment.axis());
    }

    /** The open ones: each district before its townships, all by code. */
    static List<String> inOrder(Standing standing) {
        return standing.organs().stream().sorted(Comparator.comparing((String organ) -> district(standing, organ))
            .thenComparing(standing::level).thenComparing(organ -> organ)).toList();
    }

    static String district(Standing standing, String organ) {
        var parent = standing.of(organ, Measure.PARENT);
        return parent == null ? organ : parent;
    }
}
