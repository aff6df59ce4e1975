package dingbian.platform;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import java.time.Instant;
import java.time.LocalDate;

/** 定点: a day, an axis, and the last position that was known; whatever is asked of it has one answer for ever. */
public record Moment(LocalDate at, Axis axis, Instant knownAt, long position) {

    public Moment on(LocalDate day) {
        return new Moment(day, axis, knownAt, position);
    }

    /** The same of whatever day, however far ahead. */
    public Moment ever() {
        return on(new AsOf(at, axis, knownAt).ever().at());
    }

    /** Which column holds the day; one of three words of ours, so it may stand in SQL. */
    public String column() {
        return switch (axis) {
            case DOCUMENT -> "document_date";
            case EFFECTIVE -> "effective_on";
            case REGISTERED -> "registered_on";
        };
    }
}
