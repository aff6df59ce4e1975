package dingbian.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 在账人员: the lines of a book that name a person, by person and by post. */
final class Presence {
    private final Map<String, List<Line>> byPerson = new LinkedHashMap<>();
    private final Map<String, List<Line>> byPost = new LinkedHashMap<>();

    void add(Line line) {
        if (line.person() == null) return;
        byPerson.computeIfAbsent(line.person(), any -> new ArrayList<>()).add(line);
        if (line.post() != null) byPost.computeIfAbsent(line.post(), any -> new ArrayList<>()).add(line);
    }

    List<Stretch> seats(String person) {
        return stretches(byPerson.getOrDefault(person, List.of()), List.of(Measure.FILLED, Measure.OFF_QUOTA));
    }

    List<Stretch> holders(String post, Measure as) {
        return stretches(byPost.getOrDefault(post, List.of()), List.of(as));
    }

    private static List<Stretch> stretches(List<Line> lines, List<Measure> measures) {
        return Stretches.of(lines.stream().filter(line -> measures.contains(line.measure())).toList(), Axis.EFFECTIVE);
    }

    int count(String person, Measure measure, LocalDate day) {
        return byPerson.getOrDefault(person, List.of()).stream()
            .filter(line -> line.measure() == measure && !line.days().effectiveOn().isAfter(day)).mapToInt(Line::amount).sum();
    }
}
