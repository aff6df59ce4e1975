package dingbian.policy;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/**
 * 标准文件核对: a file in the place of the one that the program brings must have its columns and all its rows; a row may be ended, and rows added.
 * Columns that hold only whole numbers, or only days, hold nothing else.
 */
final class PolicyCheck {
    private static final String ENDS = "in_force_to";
    private static final String NUMBER = "-?\\d{1,9}";
    private final Path file;
    private final List<CSVRecord> shipped;

    PolicyCheck(Path file, List<CSVRecord> shipped) {
        this.file = file;
        this.shipped = shipped;
    }

    /** @throws PolicyException naming the first thing that is wrong */
    void mustBeGood(String text) {
        var rows = rows(text);
        var columns = shipped.get(0).getParser().getHeaderNames();
        if (rows.isEmpty() || !rows.get(0).getParser().getHeaderNames().equals(columns)) throw bad("its columns must be " + String.join(",", columns));
        for (var row : rows) {
            if (!row.isConsistent()) throw bad("line " + line(row) + " has not " + columns.size() + " columns");
            for (var column : columns) mustFit(row, column);
        }
        for (var each : shipped) {
            if (rows.stream().noneMatch(row -> keeps(row, each))) {
                throw bad("a row is missing or changed that the program brings: " + String.join(",", words(each)));
            }
        }
    }

    private List<CSVRecord> rows(String text) {
        try {
            return PolicyFile.rows(file.toString(), text);
        } catch (RuntimeException unreadable) {
            throw bad(unreadable.getMessage());
        }
    }

    private void mustFit(CSVRecord row, String column) {
        var value = row.get(column);
        if (value == null) return;
        if (isDay(column) && !isADay(value)) throw bad("line " + line(row) + ": " + column + " is no day: " + value);
        if (!isDay(column) && allNumbers(column) && !value.matches(NUMBER)) throw bad("line " + line(row) + ": " + column + " is no whole number: " + value);
    }

    private static boolean isDay(String column) {
        return column.startsWith("in_force_") || column.equals("date");
    }

    private static boolean isADay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private boolean allNumbers(String column) {
        var said = shipped.stream().map(row -> row.get(column)).filter(value -> value != null).toList();
        return !said.isEmpty() && said.stream().allMatch(value -> value.matches(NUMBER));
    }

    /** The same row, perhaps ended. */
    private static boolean keeps(CSVRecord row, CSVRecord shipped) {
        Map<String, String> mine = row.toMap(), theirs = shipped.toMap();
        if (theirs.containsKey(ENDS) && theirs.get(ENDS) == null) mine.put(ENDS, null);
        return mine.equals(theirs);
    }

    private static List<String> words(CSVRecord row) {
        return row.toList().stream().map(value -> value == null ? "" : value).toList();
    }

    private static long line(CSVRecord row) {
        return row.getRecordNumber() + 1;
    }

    private PolicyException bad(String why) {
        return PolicyException.bad(file, why);
    }
}
