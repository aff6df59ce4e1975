package dingbian.people;

import dingbian.ledger.Basis;
import dingbian.ledger.Code;
import dingbian.ledger.ErasureGround;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.Optional;
import dingbian.ledger.PersonRef;
import dingbian.ledger.Text;

/** 销毁之请: to forget one person, for good. One user proposes, another approves. */
sealed interface ErasureCommand extends LedgerCommand {

    String erasure();

    /** 申请销毁. {@code retention}: under which retention rule (policy/retention.csv); under an order none. */
    record ProposeErasure(@Code String erasure, PersonRef person, ErasureGround ground, @Optional @Code String retention, @Text(max = 500) String reason,
                          Basis basis) implements ErasureCommand {
        public ProposeErasure {
            if ((ground == ErasureGround.RETENTION) != (retention != null)) throw new IllegalArgumentException("a retention rule, or an order");
        }
    }

    /** 批准销毁: it is done with the answer. */
    record ApproveErasure(@Code String erasure, Basis basis) implements ErasureCommand {}

    /** 退回销毁申请. */
    record ReturnErasure(@Code String erasure, @Text(max = 500) String reason, Basis basis) implements ErasureCommand {}
}
