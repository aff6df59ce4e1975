package dingbian.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 地方参数: numbers that each place sets for itself (policy/parameters.csv). */
@Component
public class Parameters {
    private final List<CSVRecord> rows;

    public Parameters() {
        this(PolicyFolder.asShipped());
    }

    @Autowired Parameters(PolicyFolder folder) {
        rows = folder.rows("parameters.csv");
    }

    /** 参数. */
    public record Parameter(int value, String basis) {}

    public Optional<Parameter> of(String name, LocalDate day) {
        return rows.stream().filter(row -> row.get("name").equals(name) && PolicyFile.Term.of(row).covers(day)).findFirst()
            .map(row -> new Parameter(PolicyFile.number(row, "value"), row.get("basis")));
    }

    /** The number alone, or null where the place set none. */
    public Integer value(String name, LocalDate day) {
        return of(name, day).map(Parameter::value).orElse(null);
    }
}
