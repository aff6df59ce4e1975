package dingbian.reform;

import dingbian.audit.Townships;
import dingbian.ledger.AsOf;
import dingbian.ledger.Kind;
import dingbian.ledger.PlanEvent.PlanDrafted;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters;
import dingbian.platform.Moment;
import dingbian.platform.Wording;
import dingbian.policy.Standards;
import dingbian.reform.FeasibilitySheet.Blocked;
import dingbian.reform.FeasibilitySheet.Move;
import dingbian.reform.FeasibilitySheet.Proposal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** 测算: asks the books and the standards, and says in words what came of it. */
@Component
class FeasibilityFinder {
    private final Knowledge knowledge;
    private final Townships townships;
    private final Standards standards;
    private final Matters matters;
    private final Wording wording;

    FeasibilityFinder(Knowledge knowledge, Townships townships, Standards standards, Matters matters, Wording wording) {
        this.knowledge = knowledge;
        this.townships = townships;
        this.standards = standards;
        this.matters = matters;
        this.wording = wording;
    }

    /**
     * @param planned by the amounts of the drafted plans, where there are any, instead of the ranges
     * @throws UnknownCodeException if the organ has no open book on that day
     */
    FeasibilitySheet of(AsOf asOf, String organ, Kind kind, boolean planned) {
        var moment = knowledge.of(asOf);
        var standard = AllotmentBasis.Ranges.of(standards, kind, moment.at());
        var ranges = planned ? standard.orPlanned(plans(moment), kind) : standard;
        var figures = townships.of(moment, organ, kind);
        if (figures.isEmpty()) throw new UnknownCodeException("organ", organ);
        var basis = new AllotmentBasis(figures, ranges);
        var stopped = Bottlenecks.ofReallocation(basis.asked);
        var allocation = stopped.isEmpty() ? Allocation.of(basis.asked) : null;
        var rows = new FeasibilityRows(basis, ranges, allocation,
            each -> standards.quota(AllotmentBasis.asks(each), kind, moment.at()).map(Standards.Quota::amount).orElse(null));
        return new FeasibilitySheet(moment.at(), moment.axis().name().toLowerCase(Locale.ROOT), moment.knownAt(), moment.position(), basis.whole.organ(),
            basis.whole.name(), kind, basis.asked.type(), basis.asked.limit(), basis.limitRecorded, basis.asked.approved(), basis.asked.range(),
            basis.asked.isFeasible(), blocked(Bottlenecks.ofAllotment(basis.asked), basis, kind), rows.classes(), rows.townships(),
            proposal(basis, allocation, stopped, kind));
    }

    /** The last draft of each township. */
    private Map<String, PlanDrafted> plans(Moment moment) {
        var plans = new HashMap<String, PlanDrafted>();
        matters.of(moment, null, PlanDrafted.class).forEach(step -> plans.put(step.event().organ(), step.event()));
        return plans;
    }

    private Proposal proposal(AllotmentBasis basis, Allocation allocation, List<Bottleneck> stopped, Kind kind) {
        if (allocation == null) return new Proposal(false, null, List.of(), List.of(), blocked(stopped, basis, kind));
        var moves = basis.asked.townships().stream().filter(each -> allocation.of(each) != each.approved())
            .map(each -> new Move(each.organ(), basis.of(each).name(), each.approved(), allocation.of(each), allocation.of(each) - each.approved())).toList();
        return new Proposal(true, allocation.moved(), moves, new ReadyCommands(basis, allocation, kind).all(), List.of());
    }

    private List<Blocked> blocked(List<Bottleneck> found, AllotmentBasis basis, Kind kind) {
        return found.stream().map(each -> {
            var key = "bottleneck." + each.constraint();
            var place = basis.asked.townships().stream().filter(part -> part.organ().equals(each.organ())).findFirst().map(basis::of).orElse(basis.whole);
            each.facts().put("kind", kind);
            each.facts().put("organName", place.name());
            return new Blocked(each.constraint(), place.organ(), place.name(), wording.zh(key, each.facts()), wording.en(key, each.facts()), each.facts());
        }).toList();
    }
}
