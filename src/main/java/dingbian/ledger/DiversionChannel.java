package dingbian.ledger;

/** 分流渠道: by which way excess staff is to go. */
public enum DiversionChannel {
    COMPETITIVE_APPOINTMENT, MUTUAL_SELECTION, TRANSFER_TO_VACANCY, EARLY_LEAVE, RETIREMENT, RESIGNATION,
    CIVIL_SERVICE_TRANSFER, OTHER;

    /** 定岗消化: he is given a post in his own organ; by all others he leaves it. */
    public boolean places() {
        return this == COMPETITIVE_APPOINTMENT || this == MUTUAL_SELECTION;
    }
}
