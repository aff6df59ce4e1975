package dingbian.audit;

import dingbian.platform.Moment;
import java.time.LocalDate;

/** 起讫: the days after {@code from} (or with it, as the question says), up to and with {@code to}; no event bears a day outside. */
record Span(LocalDate from, LocalDate to) {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1), LAST = LocalDate.of(2200, 12, 31);

    Span {
        from = from == null || from.isBefore(FIRST) ? FIRST : from.isAfter(LAST) ? LAST : from;
        to = to == null ? null : to.isBefore(FIRST) ? FIRST : to.isAfter(LAST) ? LAST : to;
    }

    /** The moment of the last day; without one that which was asked about. */
    Moment end(Moment moment) {
        return to == null ? moment : moment.on(to);
    }
}
