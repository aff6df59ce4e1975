package dingbian.ledger;

/** 进入方式: how a person came in. */
public enum EntryMode {
    CIVIL_SERVICE_EXAM, OPEN_RECRUITMENT, TRANSFER_IN, MILITARY_PLACEMENT, VETERAN_PLACEMENT, ASSIGNED, TALENT, OTHER
}
