package dingbian.ledger;

/** 分流渠道: by which way excess staff is to go. */
public enum DiversionChannel {
    COMPETITIVE_APPOINTMENT, MUTUAL_SELECTION, TRANSFER_TO_VACANCY, EARLY_LEAVE, RETIREMENT, RESIGNATION,
    CIVIL_SERVICE_TRANSFER, OTHER
}
