package dingbian.ledger;

import java.time.Instant;
import java.time.LocalDate;

/** 时点: of which day, by which of its three dates, as known when ({@code null}: now). */
public record AsOf(LocalDate at, Axis axis, Instant knownAt) {}
