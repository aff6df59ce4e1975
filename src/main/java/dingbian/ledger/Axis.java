package dingbian.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 时间口径: by which of the three business days a line counts. */
public enum Axis {
    DOCUMENT, EFFECTIVE, REGISTERED;

    public LocalDate of(Days days) {
        return switch (this) {
            case DOCUMENT -> days.documentDate();
            case EFFECTIVE -> days.effectiveOn();
            case REGISTERED -> days.registeredOn();
        };
    }

    /** The same lines, told by this day of their papers alone. */
    List<Line> told(List<Line> lines) {
        return this == EFFECTIVE ? lines : lines.stream().map(line -> line.by(this)).toList();
    }

    /** The book of these entries, told by this day of their papers; a desk decides by the effective one only. */
    public Book book(Stream<Entry> entries) {
        var book = new Book();
        entries.forEach(entry -> book.add(entry, this));
        return book;
    }
}
