package dingbian.audit;

import dingbian.ledger.MatterEvent;
import dingbian.platform.Matters;
import dingbian.platform.Matters.Step;
import dingbian.platform.Moment;
import java.util.List;
import org.springframework.stereotype.Component;

/** 办件来源: as the ledger's events tell them. */
@Component
class LedgerProceedings implements Proceedings {
    private final Matters matters;

    LedgerProceedings(Matters matters) {
        this.matters = matters;
    }

    @Override public List<Step<MatterEvent>> of(Moment moment, String organ) {
        return matters.of(moment, organ, MatterEvent.class);
    }
}
