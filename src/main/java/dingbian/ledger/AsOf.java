package dingbian.ledger;

import java.time.Instant;
import java.time.LocalDate;

/** 时点: which day is asked, on which axis, as known when; {@code knownAt} null: as known now. */
public record AsOf(LocalDate at, Axis axis, Instant knownAt) {}
