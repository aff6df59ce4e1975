package dingbian.ledger;

import dingbian.ledger.UseEvent.UseAuthorised;
import java.time.LocalDate;

/** 用编号码: by which notice it was given out, and by what it ended: {@code end} is the entry or the cancellation, or null. */
public record Slot(String code, UseAuthorised notice, Entry end) {

    /** Whether it is given out, and neither used nor cancelled, at the end of that day. */
    public boolean isPending(LocalDate day) {
        return !notice.basis().effectiveOn().isAfter(day) && (end == null || end.event().basis().effectiveOn().isAfter(day));
    }

    /** Whether its last valid day is over. */
    public boolean isExpired(LocalDate day) {
        return notice.validUntil() != null && day.isAfter(notice.validUntil());
    }
}
