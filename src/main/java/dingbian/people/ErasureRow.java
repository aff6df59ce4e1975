package dingbian.people;

import dingbian.ledger.ErasureEvent;
import dingbian.ledger.ErasureEvent.ErasureProposed;
import dingbian.ledger.ErasureEvent.ErasureReturned;
import dingbian.ledger.ErasureEvent.PersonErased;
import dingbian.ledger.ErasureGround;
import dingbian.platform.Matters.Step;
import dingbian.platform.StepRow;
import java.util.List;

/** 销毁一件: {@code name} null once it is done. */
record ErasureRow(String erasure, String person, String name, ErasureGround ground, String retention, String reason, State state, List<StepRow> steps) {

    /** 销毁状态. */
    enum State { PROPOSED, RETURNED, ERASED }

    /** @param steps of one matter, in order, one of which proposes it */
    static ErasureRow of(List<Step<ErasureEvent>> steps, String name) {
        var asked = proposal(steps);
        return new ErasureRow(asked.erasure(), asked.person(), name, asked.ground(), asked.retention(), asked.reason(),
            state(steps.get(steps.size() - 1).event()), steps.stream().map(step -> StepRow.of(step, words(step.event()))).toList());
    }

    static ErasureProposed proposal(List<Step<ErasureEvent>> steps) {
        return steps.stream().map(Step::event).filter(ErasureProposed.class::isInstance).map(ErasureProposed.class::cast)
            .reduce((first, second) -> second).orElseThrow();
    }

    private static State state(ErasureEvent last) {
        return last instanceof PersonErased ? State.ERASED : last instanceof ErasureReturned ? State.RETURNED : State.PROPOSED;
    }

    private static String words(ErasureEvent event) {
        if (event instanceof ErasureProposed asked) return asked.reason();
        return event instanceof ErasureReturned back ? back.reason() : null;
    }
}
