package dingbian.log;

import static dingbian.ledger.Rule.DATES_OUT_OF_ORDER;
import static dingbian.ledger.Rule.HEAD_NOT_LOST;
import static dingbian.ledger.Rule.HISTORY_REWRITTEN;

import dingbian.ledger.Basis;
import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.OfficeEvent;
import dingbian.ledger.OfficeEvent.RestoreAccepted;
import java.util.List;

/** 认可恢复的规则: what is lost can be accepted, and never what was rewritten. Pure. */
final class RestoreRules {
    private RestoreRules() {}

    static Decision accept(AcceptRestore c, Basis basis, List<Alarm> alarms) {
        var worse = alarms.stream().filter(alarm -> alarm.kind() != Alarm.Kind.LOST).findFirst().orElse(null);
        var lost = Alarm.lostHead(alarms);
        return Guards.under(rule -> true)
            .require(DATES_OUT_OF_ORDER, basis::inOrder, () -> Facts.of("documentDate", basis.documentDate(), "effectiveOn", basis.effectiveOn(),
                "registeredOn", basis.registeredOn()))
            .require(HISTORY_REWRITTEN, () -> worse == null, () -> Facts.of("kind", worse.kind().name(), "size", worse.size(), "file", worse.file()))
            .require(HEAD_NOT_LOST, () -> c.lostHead().equals(lost), () -> Facts.of("head", c.lostHead(), "lost", lost))
            .approve(() -> List.of(new RestoreAccepted(OfficeEvent.OFFICE, c.lostHead(), c.reason(), basis)));
    }
}
