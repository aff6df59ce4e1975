package dingbian.establishment;

import dingbian.ledger.Kind;
import dingbian.ledger.LimitEvent;
import dingbian.ledger.LimitEvent.LimitApproved;
import dingbian.ledger.LimitEvent.LimitProposed;
import dingbian.ledger.LimitEvent.LimitReturned;
import dingbian.ledger.LimitType;
import dingbian.platform.Matters.Step;
import dingbian.platform.StepRow;
import java.util.List;

/** 限额申请一件: as it was proposed last. */
record LimitRow(String organ, String proposal, Kind kind, int amount, LimitType limitType, State state, List<StepRow> steps) {

    /** 限额申请状态. */
    enum State { PROPOSED, RETURNED, APPROVED }

    /** @param steps of one matter, in order, one of which proposes it */
    static LimitRow of(List<Step<LimitEvent>> steps) {
        var asked = steps.stream().map(Step::event).filter(LimitProposed.class::isInstance).map(LimitProposed.class::cast)
            .reduce((first, second) -> second).orElseThrow();
        return new LimitRow(asked.organ(), asked.proposal(), asked.kind(), asked.amount(), asked.limitType(), state(steps.get(steps.size() - 1).event()),
            steps.stream().map(step -> StepRow.of(step, step.event() instanceof LimitReturned back ? back.reason() : null)).toList());
    }

    private static State state(LimitEvent last) {
        return last instanceof LimitApproved ? State.APPROVED : last instanceof LimitReturned ? State.RETURNED : State.PROPOSED;
    }
}
