package dingbian.policy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** 标准文件: one CSV of reference data, append-only, a row per fact with its days in force and its 依据. */
final class PolicyFile {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setNullString("").get();

    private PolicyFile() {}

    /** @throws UncheckedIOException if the text is no CSV */
    static List<CSVRecord> rows(String name, String text) {
        try (var parser = FORMAT.parse(new StringReader(text))) {
            return parser.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static LocalDate day(CSVRecord row, String column) {
        var text = row.get(column);
        return text == null ? null : LocalDate.parse(text);
    }

    static Integer number(CSVRecord row, String column) {
        var text = row.get(column);
        return text == null ? null : Integer.valueOf(text);
    }

    /** 有效期: from the first day to the last, both counted; null is open. */
    record Term(LocalDate from, LocalDate to) {
        static Term of(CSVRecord row) {
            return new Term(day(row, "in_force_from"), day(row, "in_force_to"));
        }

        boolean covers(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
