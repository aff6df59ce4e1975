package dingbian.posting;

import dingbian.ledger.AssignmentMode;
import dingbian.ledger.SelectionEvent;
import dingbian.ledger.SelectionEvent.CandidatesListed;
import dingbian.ledger.SelectionEvent.SelectionDecided;
import dingbian.ledger.SelectionEvent.SelectionOpened;
import dingbian.people.PersonDetails;
import dingbian.platform.Matters.Step;
import dingbian.platform.StepRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 选岗一轮: its posts, its candidates, and who was chosen; {@code state} is its last step. */
record SelectionRow(String organ, String organName, String round, String unit, AssignmentMode method, String state, List<String> posts,
                    List<Called> candidates, List<Placed> choices, List<Called> unplaced, List<StepRow> steps) {

    /** 中选一人. */
    record Placed(String post, Called person, Integer score) {}

    static SelectionRow of(List<Step<SelectionEvent>> steps, String organName, Map<String, PersonDetails> names) {
        var opened = last(steps, SelectionOpened.class).orElseThrow();
        var decided = last(steps, SelectionDecided.class);
        return new SelectionRow(opened.organ(), organName, opened.round(), opened.unit(), opened.method(), steps.get(steps.size() - 1).event().type(),
            opened.posts(), Called.of(last(steps, CandidatesListed.class).map(CandidatesListed::candidates).orElse(List.of()), names),
            decided.stream().flatMap(result -> result.choices().stream()).map(choice -> new Placed(choice.post(), Called.of(choice.person(), names),
                choice.score())).toList(), Called.of(decided.map(SelectionDecided::unplaced).orElse(List.of()), names),
            steps.stream().map(step -> StepRow.of(step, null)).toList());
    }

    static Stream<String> people(List<Step<SelectionEvent>> steps) {
        return last(steps, CandidatesListed.class).stream().flatMap(listed -> listed.candidates().stream());
    }

    private static <E> Optional<E> last(List<Step<SelectionEvent>> steps, Class<E> type) {
        return steps.stream().map(Step::event).filter(type::isInstance).map(type::cast).reduce((first, second) -> second);
    }
}
