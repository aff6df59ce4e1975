package dingbian.ledger;

import java.time.Instant;
import java.time.LocalDate;

/** 时点: which day is asked, on which axis, as known when; {@code knownAt} null: as known now. */
public record AsOf(LocalDate at, Axis axis, Instant knownAt) {
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 12, 31);

    /** The same of whatever day, however far ahead. */
    public AsOf ever() {
        return new AsOf(LAST_DAY, axis, knownAt);
    }
}
