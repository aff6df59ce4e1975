package dingbian.policy;

import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 职数标准: how many leadership posts a unit of a given quota may have (policy/leadership-posts.csv). */
@Component
public class LeadershipStandard {
    private final List<CSVRecord> rows;

    public LeadershipStandard() {
        this(PolicyFolder.asShipped());
    }

    @Autowired LeadershipStandard(PolicyFolder folder) {
        rows = folder.rows("leadership-posts.csv");
    }

    /** @param quota of the unit, in posts @return in posts; without a standard in force, as many as the quota */
    public int leaders(int quota, LocalDate day) {
        return rows.stream().filter(row -> PolicyFile.Term.of(row).covers(day))
            .filter(row -> quota >= PolicyFile.number(row, "quota_from"))
            .filter(row -> row.get("quota_to") == null || quota <= PolicyFile.number(row, "quota_to"))
            .findFirst().map(row -> PolicyFile.number(row, "leaders")).orElse(quota);
    }
}
