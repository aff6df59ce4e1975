package dingbian.reform;

import dingbian.ledger.LedgerCommand;

/** 改革之请: a step of a plan or an inspection, or a notice. */
sealed interface ReformCommand extends LedgerCommand permits PlanCommand, InspectionCommand {
    String organ();
}
