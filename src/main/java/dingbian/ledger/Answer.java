package dingbian.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** 回执: what an act wrote, or would write, and what it changes. */
public record Answer(long position, List<Recorded> events, List<Effect> effect) {

    /** 已记: an event with its place in the ledger. */
    public record Recorded(Entry entry, Instant recordedAt) {}

    /** 影响: a figure of a balance on a day, before and after; {@code unit} null: of the whole organ. In posts or persons. */
    public record Effect(String organ, String unit, Kind kind, Measure measure, LocalDate at, int before, int change, int after) {}
}
