package dingbian.audit;

import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import dingbian.ledger.UnknownCodeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 机构范围: which books a question is about, and in which order they are told. */
@Component
class Organs {
    static final Set<Measure> OF_ORGANS = EnumSet.of(Measure.BOOK, Measure.NAME, Measure.PARENT, Measure.LIMIT_TYPE);
    private final JournalQueries journal;

    Organs(JournalQueries journal) {
        this.journal = journal;
    }

    /** All books for {@code null}, a district's and those of its townships, or one; {@code null} again means all. */
    List<String> asked(Moment moment, String organ) {
        if (organ == null) return null;
        var level = journal.level(moment, organ).orElseThrow(() -> new UnknownCodeException("organ", organ));
        if (!level.equals(Level.DISTRICT.name())) return List.of(organ);
        var organs = new ArrayList<>(List.of(organ));
        organs.addAll(journal.townships(moment, organ));
        return organs;
    }

    Standing standing(Moment moment, List<String> organs, Set<Measure> measures) {
        return new Standing(journal.lines(moment, organs, measures), moment.axis());
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
