package dingbian.reform;

import static dingbian.ledger.Paper.*;
import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.InspectionEvent;
import dingbian.ledger.InspectionEvent.FindingClosed;
import dingbian.ledger.InspectionEvent.FindingRaised;
import dingbian.ledger.InspectionEvent.FindingReplied;
import dingbian.ledger.InspectionEvent.InspectionClosed;
import dingbian.ledger.InspectionEvent.InspectionOpened;
import dingbian.ledger.InspectionEvent.QuestionAnswered;
import dingbian.ledger.InspectionQuestion;
import dingbian.platform.Matters.Step;
import dingbian.reform.InspectionFile.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("督查一次")
class InspectionFileTest {
    private static final String VISIT = "DC-1", APRIL = "2011-04-01";
    private static final InspectionEvent OPENED = new InspectionOpened(SHAJING, VISIT, "四月督查", "reviewer", on(APRIL));
    private static final InspectionEvent RAISED = raised("W-1", "2011-04-20");
    private static final InspectionEvent REPLIED = new FindingReplied(SHAJING, VISIT, "W-1", "已上岗", "township", on("2011-04-15"));
    private static final InspectionEvent CLOSED = new FindingClosed(SHAJING, VISIT, "W-1", "属实", "reviewer", on("2011-04-18"));

    private static FindingRaised raised(String finding, String due) {
        return new FindingRaised(SHAJING, VISIT, finding, InspectionQuestion.POSTS, "三人未上岗", day(due), "reviewer", on(APRIL));
    }

    private static QuestionAnswered answered(InspectionQuestion question, boolean satisfied, String words) {
        return new QuestionAnswered(SHAJING, VISIT, question, satisfied, words, "reviewer", on(APRIL));
    }

    private static InspectionFile seenOn(String at, InspectionEvent... events) {
        List<Step<InspectionEvent>> steps = new ArrayList<>();
        for (var event : events) steps.add(new Step<>(event, steps.size() + 1, "a" + steps.size(), Instant.EPOCH, "clerk"));
        return InspectionFile.of(steps, "沙井镇", day(at));
    }

    @Test @DisplayName("问题由未回复到已回复，到销号")
    void aFindingGoesItsWay() {
        assertThat(seenOn("2011-04-10", OPENED, RAISED).findings()).extracting("state").containsExactly(State.OPEN);
        assertThat(seenOn("2011-04-16", OPENED, RAISED, REPLIED).findings()).extracting("state").containsExactly(State.REPLIED);
        var closed = seenOn("2011-04-18", OPENED, RAISED, REPLIED, CLOSED, new InspectionClosed(SHAJING, VISIT, "结束", "reviewer", on("2011-04-18")));
        assertThat(closed.findings()).extracting("state").containsExactly(State.CLOSED);
        assertThat(closed.open()).isZero();
        assertThat(closed.closed().words()).isEqualTo("结束");
    }

    @Test @DisplayName("到期当日不算逾期，次日起逾期；已销号的不算")
    void whatIsLateIsOverdue() {
        assertThat(seenOn("2011-04-20", OPENED, RAISED, REPLIED).overdue()).isZero();
        var late = seenOn("2011-04-23", OPENED, RAISED, REPLIED, raised("W-2", "2011-05-30"));
        assertThat(late.overdue()).isEqualTo(1);
        assertThat(late.open()).isEqualTo(2);
        assertThat(late.findings()).extracting("overdue").containsExactly(3L, 0L);
        assertThat(seenOn("2011-04-23", OPENED, RAISED, REPLIED, CLOSED).overdue()).isZero();
    }

    @Test @DisplayName("再答以后答为准，按五问排列")
    void theLastAnswerCounts() {
        var file = seenOn(APRIL, OPENED, answered(InspectionQuestion.RELATIONS, true, "是"), answered(InspectionQuestion.UNITS, false, "否"),
            answered(InspectionQuestion.UNITS, true, "已设"));
        assertThat(file.answers()).extracting("question").containsExactly(InspectionQuestion.UNITS, InspectionQuestion.RELATIONS);
        assertThat(file.answers().get(0).words()).isEqualTo("已设");
    }
}
