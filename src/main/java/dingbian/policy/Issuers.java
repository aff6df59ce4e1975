package dingbian.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 发文机关: who may decide on organs, quotas and posts (policy/issuers.csv). The first pattern found in the issuer's name says it. */
@Component
public class Issuers {

    /** 身份: a staffing authority, a department that manages people, money or a trade, or anybody else. */
    public enum Standing { AUTHORITY, DEPARTMENT, OTHER }

    private record Row(Pattern pattern, Standing standing, PolicyFile.Term term) {}

    private final List<Row> rows;

    public Issuers() {
        this(PolicyFolder.asShipped());
    }

    @Autowired Issuers(PolicyFolder folder) {
        rows = folder.read("issuers.csv", all -> all.stream().map(Issuers::row).toList());
    }

    private static Row row(CSVRecord row) {
        return new Row(Pattern.compile(row.get("pattern")), Standing.valueOf(row.get("standing")), PolicyFile.Term.of(row));
    }

    public Standing of(String issuer, LocalDate day) {
        return rows.stream().filter(row -> row.term().covers(day) && row.pattern().matcher(issuer).find()).findFirst().map(Row::standing)
            .orElse(Standing.OTHER);
    }
}
