package dingbian.ledger;

/** 位置: where a person counts. {@code post} is null for one who has no numbered post; {@code offQuota}: listed, not counted. */
public record Seat(String organ, String unit, Kind kind, String post, boolean offQuota) {

    static Seat of(Line line) {
        return new Seat(line.organ(), line.unit(), line.kind(), line.post(), line.measure() == Measure.OFF_QUOTA);
    }
}
