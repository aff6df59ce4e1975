package dingbian.reform;

import dingbian.ledger.InspectionEvent;
import dingbian.ledger.InspectionEvent.FindingClosed;
import dingbian.ledger.InspectionEvent.FindingRaised;
import dingbian.ledger.InspectionEvent.FindingReplied;
import dingbian.ledger.InspectionEvent.InspectionClosed;
import dingbian.ledger.InspectionEvent.InspectionOpened;
import dingbian.ledger.InspectionEvent.QuestionAnswered;
import dingbian.ledger.InspectionQuestion;
import dingbian.platform.Matters.Step;
import dingbian.platform.StepRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 督查一次: what was asked, found, replied and closed. {@code closed} null: it goes on. */
record InspectionFile(String organ, String organName, String inspection, String title, StepRow opened, List<AnswerRow> answers, List<FindingRow> findings,
                      int open, int overdue, StepRow closed) {

    /** 答问: the last word on a question. */
    record AnswerRow(InspectionQuestion question, boolean satisfied, String words, StepRow step) {}

    /** 问题状态. */
    enum State { OPEN, REPLIED, CLOSED }

    /** 问题: {@code overdue}: days past its date, while it is not closed, or else 0. */
    record FindingRow(String finding, InspectionQuestion question, String words, LocalDate due, State state, long overdue, StepRow raised,
                      List<StepRow> replies, StepRow closed) {}

    /** @param steps of one inspection, in order @param at the day that is asked about */
    static InspectionFile of(List<Step<InspectionEvent>> steps, String organName, LocalDate at) {
        var opened = steps.stream().filter(step -> step.event() instanceof InspectionOpened).findFirst().orElseThrow();
        var said = (InspectionOpened) opened.event();
        var findings = steps.stream().filter(step -> step.event() instanceof FindingRaised).map(step -> finding(step, steps, at)).toList();
        var closed = steps.stream().filter(step -> step.event() instanceof InspectionClosed).findFirst()
            .map(step -> StepRow.of(step, ((InspectionClosed) step.event()).words())).orElse(null);
        return new InspectionFile(said.organ(), organName, said.inspection(), said.title(), StepRow.of(opened, null), answers(steps), findings,
            (int) findings.stream().filter(finding -> finding.state() != State.CLOSED).count(),
            (int) findings.stream().filter(finding -> finding.overdue() > 0).count(), closed);
    }

    private static List<AnswerRow> answers(List<Step<InspectionEvent>> steps) {
        Map<InspectionQuestion, AnswerRow> last = new LinkedHashMap<>();
        for (var step : steps) {
            if (step.event() instanceof QuestionAnswered said) {
                last.put(said.question(), new AnswerRow(said.question(), said.satisfied(), said.words(), StepRow.of(step, said.words())));
            }
        }
        return last.values().stream().sorted(Comparator.comparing(AnswerRow::question)).toList();
    }

    private static FindingRow finding(Step<InspectionEvent> raised, List<Step<InspectionEvent>> steps, LocalDate at) {
        var said = (FindingRaised) raised.event();
        var replies = steps.stream().filter(step -> step.event() instanceof FindingReplied reply && reply.finding().equals(said.finding()))
            .map(step -> StepRow.of(step, ((FindingReplied) step.event()).words())).toList();
        var closed = steps.stream().filter(step -> step.event() instanceof FindingClosed close && close.finding().equals(said.finding())).findFirst()
            .map(step -> StepRow.of(step, ((FindingClosed) step.event()).words())).orElse(null);
        var state = closed != null ? State.CLOSED : replies.isEmpty() ? State.OPEN : State.REPLIED;
        long late = state == State.CLOSED ? 0 : Math.max(0, ChronoUnit.DAYS.between(said.due(), at));
        return new FindingRow(said.finding(), said.question(), said.words(), said.due(), state, late, StepRow.of(raised, said.words()), replies, closed);
    }
}
