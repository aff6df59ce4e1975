package dingbian.posting;

import dingbian.ledger.EntryMode;
import dingbian.ledger.Kind;
import dingbian.ledger.UseEvent;
import dingbian.ledger.UseEvent.AvailabilitySheet;
import dingbian.ledger.UseEvent.SlotCancelled;
import dingbian.ledger.UseEvent.UseApproved;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.ledger.UseEvent.UseRequested;
import dingbian.ledger.UseEvent.UseReturned;
import dingbian.ledger.UseEvent.UseReviewed;
import dingbian.people.PersonDetails;
import dingbian.platform.Matters.Step;
import dingbian.platform.StepRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 用编申请一行: {@code state} is its last step, {@code sheet} the figures frozen with it; what was advised, approved and given out is null
 * where it did not come so far.
 */
record ApplicationRow(String organ, String organName, String application, String state, String unit, Kind kind, int count, Integer advised, Integer approved,
                      String notice, List<String> slots, EntryMode mode, List<Called> replaces, String reason, AvailabilitySheet sheet, List<StepRow> steps) {

    /** @param steps of one application, which was requested */
    static ApplicationRow of(List<Step<UseEvent>> steps, String organName, Map<String, PersonDetails> names) {
        var request = last(steps, UseRequested.class).orElseThrow();
        var given = last(steps, UseAuthorised.class);
        return new ApplicationRow(request.organ(), organName, request.application(), state(steps), request.unit(), request.kind(), request.count(),
            last(steps, UseReviewed.class).map(UseReviewed::advised).orElse(null), last(steps, UseApproved.class).map(UseApproved::count).orElse(null),
            given.map(UseAuthorised::notice).orElse(null), given.map(UseAuthorised::slots).orElse(List.of()), request.mode(),
            Called.of(request.replaces(), names), request.reason(), request.sheet(),
            steps.stream().map(step -> StepRow.of(step, words(step.event()))).toList());
    }

    static Stream<String> people(List<Step<UseEvent>> steps) {
        return last(steps, UseRequested.class).stream().flatMap(request -> request.replaces().stream());
    }

    private static String state(List<Step<UseEvent>> steps) {
        return steps.stream().map(Step::event).filter(event -> !(event instanceof SlotCancelled)).reduce((first, second) -> second).orElseThrow().type();
    }

    private static <E> Optional<E> last(List<Step<UseEvent>> steps, Class<E> type) {
        return steps.stream().map(Step::event).filter(type::isInstance).map(type::cast).reduce((first, second) -> second);
    }

    private static String words(UseEvent event) {
        if (event instanceof UseRequested requested) return requested.reason();
        if (event instanceof UseReviewed reviewed) return reviewed.opinion();
        if (event instanceof UseApproved approved) return approved.opinion();
        if (event instanceof SlotCancelled cancelled) return cancelled.reason();
        return event instanceof UseReturned returned ? returned.reason() : null;
    }
}
