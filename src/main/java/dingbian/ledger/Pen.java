package dingbian.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** 落笔: the right to write next, at this position and time. Held by one act at a time, on all nodes. */
public record Pen(Act act, long lastPosition, Instant recordedAt) {

    /** 记账时区: an office's day is a civil day of China. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** 记账日: the civil day of the recording. */
    public LocalDate day() {
        return recordedAt.atZone(ZONE).toLocalDate();
    }
}
