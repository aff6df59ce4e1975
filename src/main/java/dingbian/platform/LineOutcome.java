package dingbian.platform;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dingbian.ledger.Answer;
import dingbian.ledger.Entry;
import dingbian.ledger.LedgerEvent;
import dingbian.platform.CommandList.Line;
import java.util.List;
import org.springframework.http.ProblemDetail;

/**
 * 试办一条: what would become of a line of the list, counted from 1. {@code events}: of which types; {@code problem}: the sheet that would
 * be the answer if it is not approved, else null.
 */
public record LineOutcome(int line, String post, Outcome outcome, List<String> events, List<Answer.Effect> effect, ProblemDetail problem,
                          @JsonIgnore List<String> organs) {

    /** 结果. */
    public enum Outcome { APPROVED, REFUSED, UNKNOWN, MALFORMED }

    static LineOutcome approved(Line line, Answer answer) {
        var events = answer.events().stream().map(Answer.Recorded::entry).map(Entry::event).toList();
        return new LineOutcome(line.number(), line.post(), Outcome.APPROVED, events.stream().map(LedgerEvent::type).toList(), answer.effect(), null,
            events.stream().map(LedgerEvent::organ).distinct().toList());
    }

    static LineOutcome of(Line line, Outcome outcome, ProblemDetail problem) {
        return new LineOutcome(line.number(), line.post(), outcome, List.of(), List.of(), problem, List.of());
    }
}
