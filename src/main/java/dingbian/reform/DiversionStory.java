package dingbian.reform;

import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.ledger.PostingEvent;
import dingbian.ledger.SeatEvent.ExcessDeclared;
import dingbian.ledger.SeatEvent.PersonExited;
import dingbian.ledger.SeatEvent.PersonTransferredOut;
import dingbian.ledger.StandingEvent.DiversionPlanned;
import dingbian.platform.Matters.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 一人的分流经过: what was recorded of a person in one organ since he was last declared excess there. Only an exit, a transfer or an assignment
 * ends it; a plan frees nothing. Pure.
 */
final class DiversionStory {
    private final List<Step<? extends PostingEvent>> steps = new ArrayList<>();
    private Step<? extends PostingEvent> end;
    private int excess;

    /** 状态: how far it has come. BACK: assigned to a post again. */
    enum State { DECLARED, PLANNED, GONE, BACK }

    /** 去路: by what it ended. */
    enum Way { EXIT, TRANSFER, ASSIGNED }

    /** @param all what was recorded of him there, in order of position; the steps of one act count together @return null if he never was excess */
    static DiversionStory of(List<? extends Step<? extends PostingEvent>> all) {
        DiversionStory story = null;
        for (int i = 0; i < all.size(); ) {
            int next = i;
            while (next < all.size() && all.get(next).act().equals(all.get(i).act())) next++;
            var act = all.subList(i, next);
            boolean begins = act.stream().anyMatch(step -> step.event() instanceof ExcessDeclared) && (story == null || story.excess == 0);
            if (begins) story = new DiversionStory();
            if (story != null) story.add(act);
            i = next;
        }
        return story;
    }

    private void add(List<? extends Step<? extends PostingEvent>> act) {
        steps.addAll(act);
        excess += act.stream().flatMap(step -> step.event().lines().stream()).filter(line -> line.measure() == Measure.EXCESS).mapToInt(Line::amount).sum();
        if (end == null && excess == 0) end = act.stream().filter(step -> lessens(step.event())).findFirst().orElse(null);
    }

    private static boolean lessens(PostingEvent event) {
        return event.lines().stream().anyMatch(line -> line.measure() == Measure.EXCESS && line.amount() < 0);
    }

    State state() {
        if (end != null) return way() == Way.ASSIGNED ? State.BACK : State.GONE;
        return last(DiversionPlanned.class).isPresent() ? State.PLANNED : State.DECLARED;
    }

    /** Null while he is still in excess. Who is transferred within the organ was given a post in it. */
    Way way() {
        if (end == null) return null;
        if (end.event() instanceof PersonExited) return Way.EXIT;
        return end.event() instanceof PersonTransferredOut out && !out.toOrgan().equals(out.organ()) ? Way.TRANSFER : Way.ASSIGNED;
    }

    Step<? extends PostingEvent> end() {
        return end;
    }

    List<Step<? extends PostingEvent>> steps() {
        return steps;
    }

    /** The last step of that type. */
    <E extends PostingEvent> Optional<E> last(Class<E> type) {
        return steps.stream().map(Step::event).filter(type::isInstance).map(type::cast).reduce((first, second) -> second);
    }
}
