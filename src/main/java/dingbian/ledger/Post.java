package dingbian.ledger;

/** 岗位: where a numbered post stands, and whether it counts as 领导职数. */
public record Post(String unit, Kind kind, String post, boolean leadership) {}
