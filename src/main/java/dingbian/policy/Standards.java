package dingbian.policy;

import dingbian.ledger.Kind;
import dingbian.ledger.LimitType;
import dingbian.ledger.TownshipClass;
import dingbian.ledger.UnitType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 编制标准: what a township of a class may have (policy/township-quota.csv), and how large its units may be (policy/unit-range.csv). */
@Component
public class Standards {
    private final List<CSVRecord> quotas;
    private final List<CSVRecord> ranges;

    public Standards() {
        this(PolicyFolder.asShipped());
    }

    @Autowired Standards(PolicyFolder folder) {
        quotas = folder.rows("township-quota.csv");
        ranges = folder.rows("unit-range.csv");
    }

    /** 限额标准, in posts. */
    public record Quota(int amount, LimitType limitType, String basis) {}

    /** 幅度, in posts; both ends are within it. */
    public record Range(int min, int max, String basis) {
        public boolean holds(int posts) {
            return posts >= min && posts <= max;
        }
    }

    /** 应设机构: a unit that a township of its class has, and how large it may be. */
    public record Unit(String name, UnitType type, int min, int max, String basis) {}

    /** 乡镇: what a standard asks of a township; {@code population} null: not known. */
    public record Township(String district, String organ, TownshipClass townshipClass, Integer population) {}

    /** 应设机构. */
    public record Asked(String unitName, UnitType unitType, Kind kind) {}

    public Optional<Quota> quota(Township township, Kind kind, LocalDate day) {
        return quotas.stream().filter(row -> isOf(row, township, kind, day)).findFirst()
            .map(row -> new Quota(PolicyFile.number(row, "amount"), LimitType.valueOf(row.get("limit_type")), row.get("basis")));
    }

    /** A row for the organ itself goes before that of its class. */
    public Optional<Range> range(Township township, String unitName, Kind kind, LocalDate day) {
        return ranges.stream().filter(row -> isOf(row, township, kind, day)).filter(row -> row.get("unit_name").equals(unitName))
            .filter(row -> row.get("organ") == null || row.get("organ").equals(township.organ())).filter(row -> holds(row, township.population()))
            .max(Comparator.comparing(row -> row.get("organ") != null))
            .map(row -> new Range(PolicyFile.number(row, "min"), PolicyFile.number(row, "max"), row.get("basis")));
    }

    /** What a township of this class is to have, in the order of the paper; a unit of its own may stand in the place of that of its class. */
    public List<Asked> units(Township township, LocalDate day) {
        var own = ranges.stream().filter(row -> isOf(row, township, day))
            .filter(row -> row.get("organ") == null || row.get("organ").equals(township.organ())).toList();
        return own.stream().filter(row -> own.stream().noneMatch(other -> row.get("unit_name").equals(other.get("instead_of"))))
            .map(row -> new Asked(row.get("unit_name"), UnitType.valueOf(row.get("unit_type")), Kind.valueOf(row.get("kind")))).distinct().toList();
    }

    /**
     * All units that a township has by its class, of a kind. A row for the organ itself goes before that of its class, and its own unit
     * before the one that it has instead of it; where the population is not known, a range is from the least to the most that it could be.
     */
    public List<Unit> ranges(Township township, Kind kind, LocalDate day) {
        var names = new LinkedHashMap<String, List<CSVRecord>>();
        ranges.stream().filter(row -> isOf(row, township, kind, day)).filter(row -> row.get("organ") == null || row.get("organ").equals(township.organ()))
            .filter(row -> township.population() == null || holds(row, township.population()))
            .forEach(row -> names.computeIfAbsent(row.get("unit_name"), any -> new ArrayList<>()).add(row));
        var replaced = names.values().stream().flatMap(List::stream).map(row -> row.get("instead_of")).collect(Collectors.toSet());
        return names.entrySet().stream().filter(each -> !replaced.contains(each.getKey())).map(each -> unit(each.getKey(), each.getValue())).toList();
    }

    private static Unit unit(String name, List<CSVRecord> rows) {
        var own = rows.stream().filter(row -> row.get("organ") != null).toList();
        var first = own.isEmpty() ? rows : own;
        return new Unit(name, UnitType.valueOf(first.get(0).get("unit_type")),
            first.stream().mapToInt(row -> PolicyFile.number(row, "min")).min().orElseThrow(),
            first.stream().mapToInt(row -> PolicyFile.number(row, "max")).max().orElseThrow(), first.get(0).get("basis"));
    }

    private static boolean isOf(CSVRecord row, Township township, Kind kind, LocalDate day) {
        return isOf(row, township, day) && row.get("kind").equals(kind.name());
    }

    private static boolean isOf(CSVRecord row, Township township, LocalDate day) {
        return row.get("district").equals(township.district()) && township.townshipClass() != null
            && row.get("township_class").equals(township.townshipClass().name()) && PolicyFile.Term.of(row).covers(day);
    }

    private static boolean holds(CSVRecord row, Integer population) {
        Integer from = PolicyFile.number(row, "population_from"), to = PolicyFile.number(row, "population_to");
        if (from == null && to == null) return true;
        return population != null && (from == null || population >= from) && (to == null || population <= to);
    }
}
