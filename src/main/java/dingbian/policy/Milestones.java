package dingbian.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 大事记: the dates of a district that its books are asked about (policy/milestones.csv). */
@Component
public class Milestones {

    /** 大事. */
    public record Milestone(String district, LocalDate date, boolean deadline, String title, String titleEn, String basis) {}

    private final List<Milestone> all;

    public Milestones() {
        this(PolicyFolder.asShipped());
    }

    @Autowired Milestones(PolicyFolder folder) {
        all = folder.read("milestones.csv", rows -> rows.stream().map(Milestones::of).sorted(Comparator.comparing(Milestone::date)).toList());
    }

    private static Milestone of(CSVRecord row) {
        return new Milestone(row.get("district"), PolicyFile.day(row, "date"), Boolean.parseBoolean(row.get("deadline")), row.get("title"),
            row.get("title_en"), row.get("basis"));
    }

    /** @param organ a district or an organ of it, or null for all */
    public List<Milestone> of(String organ) {
        return all.stream().filter(milestone -> organ == null || organ.startsWith(milestone.district())).toList();
    }
}
