package dingbian.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** 记述簿: what the lines of a book say of the organ and its units. */
final class Sayings {

    /** {@code unit} null: of the organ; {@code post} null: of the unit. */
    private record Subject(Measure measure, Kind kind, String unit, String post) {}

    private static final Said NOTHING = new Said(Axis.EFFECTIVE);
    private final Map<Subject, Said> said = new HashMap<>();

    void add(Line line) {
        if (line.value() == null) return;
        var subject = new Subject(line.measure(), line.kind(), line.unit(), line.post());
        said.computeIfAbsent(subject, any -> new Said(Axis.EFFECTIVE)).add(line);
    }

    Said of(Measure measure, Kind kind, String unit) {
        return said.getOrDefault(new Subject(measure, kind, unit, null), NOTHING);
    }

    /** The last word at the end of that day. */
    Optional<String> at(Measure measure, Kind kind, String unit, LocalDate day) {
        return Optional.ofNullable(of(measure, kind, unit).at(day));
    }
}
