package dingbian.ledger;

import java.time.LocalDate;

/** 任职时段: a person on a seat from a day on, to a day that no longer counts ({@code null}: open). */
public record Stretch(String person, Seat seat, LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether it covers any day from {@code day} on. */
    public boolean reaches(LocalDate day) {
        return to == null || to.isAfter(day);
    }
}
