package dingbian.ledger;

import java.time.LocalDate;

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
}
