package dingbian.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** 落笔: the right to write next, at this position and time. Held by one act at a time, on all nodes. */
public record Pen(Act act, long lastPosition, Instant recordedAt) {

    /** 记账时区: an office's day is a civil day of China. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    /** As moments are written down where every byte counts: in UTC, always with six digits. */
    public static String written(Instant moment) {
        return MICROS.format(moment);
    }

    /** 记账日: the civil day of the recording. */
    public LocalDate day() {
        return recordedAt.atZone(ZONE).toLocalDate();
    }
}
