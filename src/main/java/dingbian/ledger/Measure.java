package dingbian.ledger;

/** 计量: what a line counts. Numbers add up to a balance, facts say what holds, the rest counts presence. */
public enum Measure {
    APPROVED, ASSIGNED, FILLED, PENDING, LEADERSHIP_RESERVE, OTHER_RESERVE, EXCESS, OFF_QUOTA, LOAN,
    BOOK, UNIT, POST, LIMIT_TYPE, NAME, PARENT, CLASS, POPULATION, UNIT_TYPE, TITLE, PLATE, DUTY, PREDECESSOR, SUPERIOR, COUNTS_IN_CAP,
    CONCURRENT, AWAY, EXCESS_GROUND, DIVERSION, DIVERSION_DUE, DIVERTED, UNDECIDED, MATTER, STATEMENT;

    /** 可加: whether the amounts of this measure add up to a figure of a balance. */
    public boolean isNumber() {
        return ordinal() <= LOAN.ordinal();
    }
}
