package dingbian.log;

import dingbian.ledger.Basis;
import dingbian.ledger.LedgerCommand;

/** 存证命令: what the office does about its log; recorded in the office's own book. */
sealed interface LogCommand extends LedgerCommand {

    /** 更换存证密钥. */
    record ReplaceLogKey(String reason, Basis basis) implements LogCommand {}
}
