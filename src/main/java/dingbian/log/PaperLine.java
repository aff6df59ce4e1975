package dingbian.log;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 纸面一行: of what a printed sheet is, and which events it rests on: the root over all events up to its position. {@code organ}: null for all;
 * {@code byUnit}: 按内设机构.
 */
record PaperLine(Table table, String organ, boolean byUnit, LocalDate at, Axis axis, Instant knownAt, long position, String root) {
    private static final String ALL = "-";
    private static final Pattern FORM = Pattern.compile("DINGBIAN1 (balance|roster) (\\S{1,64}) (organ|unit) ([12]\\d{3}-\\d\\d-\\d\\d)"
        + " (document|effective|registered) ([12]\\d{3}-\\d\\d-\\d\\dT[\\d:.]{8,18}Z) (\\d{1,9}) ([0-9a-f]{64})");

    /** 表: which of the printed ones. */
    enum Table { balance, roster }

    /** Empty if it is not written so. */
    static Optional<PaperLine> of(String text) {
        var parts = FORM.matcher(text.strip());
        if (!parts.matches()) return Optional.empty();
        try {
            return Optional.of(new PaperLine(Table.valueOf(parts.group(1)), parts.group(2).equals(ALL) ? null : parts.group(2),
                parts.group(3).equals("unit"), LocalDate.parse(parts.group(4)), BalanceLine.axis(parts.group(5)), Instant.parse(parts.group(6)),
                Long.parseLong(parts.group(7)), parts.group(8)));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    /** As it is printed, and as the QR code says it. */
    String text() {
        return "DINGBIAN1 %s %s %s %s %s %s %d %s".formatted(table, organ == null ? ALL : organ, byUnit ? "unit" : "organ", at, BalanceLine.word(axis), knownAt,
            position, root);
    }

    AsOf asOf() {
        return new AsOf(at, axis, knownAt);
    }
}
