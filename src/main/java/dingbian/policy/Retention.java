package dingbian.policy;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 保存期限: for how many years a person can be read after his last day in any book (policy/retention.csv). */
@Component
public class Retention {
    private final List<CSVRecord> rows;

    public Retention() {
        this(PolicyFolder.asShipped());
    }

    @Autowired Retention(PolicyFolder folder) {
        rows = folder.rows("retention.csv");
    }

    /** @return null if no such rule is in force on that day */
    public Integer years(String code, LocalDate day) {
        return rows.stream().filter(row -> row.get("code").equals(code) && PolicyFile.Term.of(row).covers(day)).findFirst()
            .map(row -> PolicyFile.number(row, "years")).orElse(null);
    }
}
