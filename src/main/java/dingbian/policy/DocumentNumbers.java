package dingbian.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** 文号样式: by what a document is known to bear a number of its issuer's (policy/document-numbers.csv). The first pattern found says it. */
@Component
public class DocumentNumbers {

    private record Row(Pattern pattern, boolean complete, PolicyFile.Term term) {}

    private final List<Row> rows;

    public DocumentNumbers() {
        this(PolicyFolder.asShipped());
    }

    @Autowired DocumentNumbers(PolicyFolder folder) {
        rows = folder.read("document-numbers.csv", all -> all.stream().map(DocumentNumbers::row).toList());
    }

    private static Row row(CSVRecord row) {
        return new Row(Pattern.compile(row.get("pattern")), Boolean.parseBoolean(row.get("complete")), PolicyFile.Term.of(row));
    }

    /** Not if it has no number, or one that the unit gave it itself. */
    public boolean isComplete(String document, LocalDate day) {
        return rows.stream().filter(row -> row.term().covers(day) && row.pattern().matcher(document).find()).findFirst().map(Row::complete).orElse(false);
    }
}
