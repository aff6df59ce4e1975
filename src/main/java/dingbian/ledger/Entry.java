package dingbian.ledger;

/** 分录: an event as it stands in the ledger: at which position, in which act. */
public record Entry(long position, String eventId, String act, LedgerEvent event) {}
