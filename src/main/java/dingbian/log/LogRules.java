package dingbian.log;

import static dingbian.ledger.Rule.DATES_OUT_OF_ORDER;

import dingbian.ledger.Basis;
import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.OfficeEvent;
import dingbian.ledger.OfficeEvent.LogKeyReplaced;
import dingbian.log.LogCommand.ReplaceLogKey;
import java.util.List;
import java.util.function.Supplier;

/** 存证的规则. Pure. */
final class LogRules {
    private LogRules() {}

    /** @param next the key after the one in force, endorsed by it; made once the rest holds */
    static Decision replace(ReplaceLogKey c, Basis basis, PublicLogKey inForce, Supplier<LogKey> next) {
        return Guards.under(rule -> true)
            .require(DATES_OUT_OF_ORDER, basis::inOrder, () -> Facts.of("documentDate", basis.documentDate(),
                "effectiveOn", basis.effectiveOn(), "registeredOn", basis.registeredOn()))
            .approve(() -> List.of(replaced(c, basis, inForce, next.get())));
    }

    private static LogKeyReplaced replaced(ReplaceLogKey c, Basis basis, PublicLogKey inForce, LogKey next) {
        return new LogKeyReplaced(OfficeEvent.OFFICE, inForce.fingerprint(), next.open().text(), next.endorsement(), c.reason(), basis);
    }
}
