package dingbian.establishment;

import dingbian.ledger.AsOf;
import dingbian.ledger.LimitEvent;
import dingbian.ledger.LimitEvent.LimitProposed;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Rows;
import org.springframework.stereotype.Component;

/** 找限额申请: proposed limits as they stood at a moment. */
@Component
class LimitFinder {
    private final Knowledge knowledge;
    private final Matters matters;

    LimitFinder(Knowledge knowledge, Matters matters) {
        this.knowledge = knowledge;
        this.matters = matters;
    }

    /** @param organ null: of all */
    Rows<LimitRow> all(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        var begun = Matters.begun(matters.within(moment, organ, LimitEvent.class).stream(), LimitProposed.class);
        return Rows.of(moment, begun.stream().map(LimitRow::of).toList());
    }
}
