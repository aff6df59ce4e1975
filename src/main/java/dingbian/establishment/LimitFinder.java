package dingbian.establishment;

import dingbian.ledger.AsOf;
import dingbian.ledger.LimitEvent;
import dingbian.ledger.LimitEvent.LimitProposed;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Matters.Step;
import dingbian.platform.Rows;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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
        var found = new LinkedHashMap<List<String>, List<Step<LimitEvent>>>();
        for (var step : matters.within(moment, organ, LimitEvent.class)) {
            found.computeIfAbsent(List.of(step.event().organ(), step.event().proposal()), any -> new ArrayList<>()).add(step);
        }
        return Rows.of(moment, found.values().stream().filter(steps -> steps.stream().anyMatch(step -> step.event() instanceof LimitProposed))
            .map(LimitRow::of).toList());
    }
}
