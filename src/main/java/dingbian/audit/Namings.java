package dingbian.audit;

import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.platform.Moment;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 称谓查询: finds what is named in an answer, and nothing more. */
@Component
public class Namings {
    private static final Set<Measure> FACTS = EnumSet.of(Measure.BOOK, Measure.NAME, Measure.TITLE);
    private final Organs organs;
    private final Names names;

    Namings(Organs organs, Names names) {
        this.organs = organs;
        this.names = names;
    }

    Naming of(Moment moment, Collection<Line> lines) {
        return of(moment, lines, Set.of());
    }

    /** @param more places that the answer names beside those of the lines; a unit may be an organ, in the district's book */
    public Naming of(Moment moment, Collection<Line> lines, Collection<String> more) {
        Set<String> places = new LinkedHashSet<>(more);
        for (var line : lines) {
            places.add(line.organ());
            if (line.unit() != null) places.add(line.unit());
        }
        var people = lines.stream().map(Line::person).filter(Objects::nonNull).collect(Collectors.toSet());
        var standing = places.isEmpty() ? new Standing(List.of(), moment.axis()) : organs.standing(moment, List.copyOf(places), FACTS);
        return Naming.of(standing, names, people);
    }
}
