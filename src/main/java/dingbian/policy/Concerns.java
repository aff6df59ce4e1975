package dingbian.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 核查要点: what the audit looks for, how badly it counts, and on what that rests (policy/concerns.csv); and what a plan is checked for
 * (policy/plan-concerns.csv).
 */
@Component
public class Concerns {
    private final List<CSVRecord> rows;
    private final List<CSVRecord> ofPlans;

    public Concerns() {
        this(PolicyFolder.asShipped());
    }

    @Autowired Concerns(PolicyFolder folder) {
        rows = folder.rows("concerns.csv");
        ofPlans = folder.rows("plan-concerns.csv");
    }

    /** 要点: {@code number} is that of the domain's list (R01…), or null; {@code level}: ERROR, WARN or INFO. */
    public record Concern(String number, String level, String basis) {}

    /** 一段: what the concern is from one day to another, both counted; null is open. */
    public record InForce(Concern concern, LocalDate from, LocalDate to) {}

    public List<InForce> terms(String name) {
        return rows.stream().filter(row -> row.get("concern").equals(name)).map(row -> new InForce(concern(row),
            PolicyFile.day(row, "in_force_from"), PolicyFile.day(row, "in_force_to"))).toList();
    }

    private static Concern concern(CSVRecord row) {
        return new Concern(row.get("number"), row.get("level"), row.get("basis"));
    }

    /** Empty where it was not yet, or is no longer, a concern. */
    public Optional<Concern> of(String name, LocalDate day) {
        return find(rows, name, day);
    }

    /** The same for a plan; an ERROR keeps it from being approved. */
    public Optional<Concern> ofPlan(String name, LocalDate day) {
        return find(ofPlans, name, day);
    }

    private static Optional<Concern> find(List<CSVRecord> rows, String name, LocalDate day) {
        return rows.stream().filter(row -> row.get("concern").equals(name) && PolicyFile.Term.of(row).covers(day)).findFirst()
            .map(Concerns::concern);
    }

    public List<String> names() {
        return names(rows);
    }

    public List<String> namesOfPlans() {
        return names(ofPlans);
    }

    private static List<String> names(List<CSVRecord> rows) {
        return rows.stream().map(row -> row.get("concern")).distinct().toList();
    }
}
