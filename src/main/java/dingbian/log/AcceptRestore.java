package dingbian.log;

import dingbian.ledger.Basis;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.Text;

/** 认可恢复: {@code lostHead}: the greatest head that is lost, as size:root. */
record AcceptRestore(@Text(max = 100) String lostHead, @Text(max = 1000) String reason, Basis basis) implements LedgerCommand {}
