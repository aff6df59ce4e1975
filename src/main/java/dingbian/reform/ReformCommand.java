package dingbian.reform;

import dingbian.ledger.LedgerCommand;

/** 改革之请: a step of a plan. */
sealed interface ReformCommand extends LedgerCommand permits PlanCommand {
    String organ();
}
