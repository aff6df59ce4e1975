package dingbian.reform;

import static dingbian.ledger.Paper.*;
import static dingbian.ledger.Rule.*;
import static dingbian.reform.Desk.given;

import dingbian.ledger.InspectionEvent.FindingClosed;
import dingbian.ledger.InspectionEvent.FindingRaised;
import dingbian.ledger.InspectionEvent.FindingReplied;
import dingbian.ledger.InspectionEvent.InspectionClosed;
import dingbian.ledger.InspectionEvent.InspectionOpened;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.InspectionEvent.QuestionAnswered;
import dingbian.ledger.InspectionQuestion;
import dingbian.ledger.LedgerEvent;
import dingbian.reform.InspectionCommand.AnswerQuestion;
import dingbian.reform.InspectionCommand.CloseFinding;
import dingbian.reform.InspectionCommand.CloseInspection;
import dingbian.reform.InspectionCommand.OpenInspection;
import dingbian.reform.InspectionCommand.PublishNotice;
import dingbian.reform.InspectionCommand.RaiseFinding;
import dingbian.reform.InspectionCommand.ReplyFinding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("督查与公示")
class InspectionRulesTest {
    private static final String VISIT = "DC-1", FINDING = "W-1", APRIL = "2011-04-01", DUE = "2011-04-20", LATER = "2011-04-15";
    private static final LedgerEvent OPENED = new InspectionOpened(SHAJING, VISIT, "四月督查", "reviewer", on(APRIL));
    private static final LedgerEvent RAISED = new FindingRaised(SHAJING, VISIT, FINDING, InspectionQuestion.POSTS, "三人未上岗", day(DUE), "reviewer", on(APRIL));
    private static final LedgerEvent REPLIED = new FindingReplied(SHAJING, VISIT, FINDING, "均已上岗", "township", on(LATER));
    private static final LedgerEvent CLOSED = new FindingClosed(SHAJING, VISIT, FINDING, "属实", "reviewer", on(LATER));
    private static final LedgerEvent ENDED = new InspectionClosed(SHAJING, VISIT, "督查结束", "reviewer", on(LATER));

    private static RaiseFinding raise(String due) {
        return new RaiseFinding(SHAJING, VISIT, FINDING, InspectionQuestion.POSTS, "三人未上岗", day(due), on(APRIL));
    }

    private static ReplyFinding reply(String finding, String day) {
        return new ReplyFinding(SHAJING, VISIT, finding, "均已上岗", on(day));
    }

    private static CloseFinding close(String day) {
        return new CloseFinding(SHAJING, VISIT, FINDING, "属实", on(day));
    }

    private static CloseInspection end() {
        return new CloseInspection(SHAJING, VISIT, "督查结束", on(LATER));
    }

    @Test @DisplayName("开始督查，一件一号")
    void anInspectionIsOpened() {
        var open = new OpenInspection(SHAJING, VISIT, "四月督查", on(APRIL));
        given("reviewer", ganzhou()).when(open).then(OPENED);
        given("reviewer", ganzhou(OPENED)).when(open).refuses(MATTER_ALREADY_OPEN, "matter", VISIT);
    }

    @Test @DisplayName("逐问作答，可以再答")
    void aQuestionIsAnswered() {
        var answer = new AnswerQuestion(SHAJING, VISIT, InspectionQuestion.NOTICE, true, "已在政务栏公示", on(APRIL));
        var answered = new QuestionAnswered(SHAJING, VISIT, InspectionQuestion.NOTICE, true, "已在政务栏公示", "reviewer", on(APRIL));
        given("reviewer", ganzhou(OPENED)).when(answer).then(answered);
        given("reviewer", ganzhou(OPENED, answered)).when(answer).then(answered);
        given("reviewer", ganzhou()).when(answer).knowsNo("inspection");
        given("reviewer", ganzhou(OPENED, ENDED)).when(answer).refuses(STEP_OUT_OF_ORDER, "last", "InspectionClosed");
        given("reviewer", ganzhou(OPENED)).when(new AnswerQuestion(SHAJING, VISIT, InspectionQuestion.NOTICE, true, "是", on("2011-03-31")))
            .refuses(STEP_OUT_OF_ORDER, "lastDay", day(APRIL));
    }

    @Test @DisplayName("提出问题，限期整改")
    void aFindingIsRaised() {
        given("reviewer", ganzhou(OPENED)).when(raise(DUE)).then(RAISED);
        given("reviewer", ganzhou(OPENED, RAISED)).when(raise(DUE)).refuses(MATTER_ALREADY_OPEN, "matter", FINDING);
        given("reviewer", ganzhou(OPENED)).when(raise("2011-03-31")).refuses(DUE_TOO_EARLY, "due", day("2011-03-31"), "day", day(APRIL));
    }

    @Test @DisplayName("整改回复，可以再回复；无此问题不回复")
    void aFindingIsRepliedTo() {
        given("township", ganzhou(OPENED, RAISED)).when(reply(FINDING, LATER)).then(REPLIED);
        given("township", ganzhou(OPENED, RAISED, REPLIED)).when(reply(FINDING, LATER)).then(REPLIED);
        given("township", ganzhou(OPENED, RAISED)).when(reply("W-2", LATER)).knowsNo("finding");
        given("township", ganzhou(OPENED, RAISED, REPLIED, CLOSED)).when(reply(FINDING, LATER)).refuses(STEP_OUT_OF_ORDER, "last", "FindingClosed");
    }

    @Test @DisplayName("核实后销号，回复的人不得自行销号")
    void aFindingIsClosedBySomebodyElse() {
        given("reviewer", ganzhou(OPENED, RAISED, REPLIED)).when(close(LATER)).then(CLOSED);
        given("reviewer", ganzhou(OPENED, RAISED)).when(close(LATER)).refuses(STEP_OUT_OF_ORDER, "last", "FindingRaised");
        given("reviewer", ganzhou(OPENED, RAISED, REPLIED)).when(close("2011-04-14")).refuses(STEP_OUT_OF_ORDER, "lastDay", day(LATER));
        given("township", ganzhou(OPENED, RAISED, REPLIED)).when(close(LATER)).refuses(MAKER_IS_CHECKER, "by", "township");
    }

    @Test @DisplayName("问题都销号，督查方可结束")
    void anInspectionEndsWithoutOpenFindings() {
        given("reviewer", ganzhou(OPENED, RAISED, REPLIED, CLOSED)).when(end()).then(ENDED);
        given("reviewer", ganzhou(OPENED, RAISED, REPLIED)).when(end()).refuses(FINDING_OPEN, "count", 1, "findings", List.of(FINDING));
        given("reviewer", ganzhou(OPENED, ENDED)).when(end()).refuses(STEP_OUT_OF_ORDER);
        given("reviewer", ganzhou()).when(end()).knowsNo("inspection");
    }

    @Test @DisplayName("公示，写明地点与期限")
    void aNoticeIsPublished() {
        var publish = new PublishNotice(SHAJING, "GS-1", "沙井镇机构编制公示", List.of("政务栏"), day(DUE), on(APRIL));
        var published = new NoticePublished(SHAJING, "GS-1", "沙井镇机构编制公示", List.of("政务栏"), day(DUE), "clerk", on(APRIL));
        given("clerk", ganzhou()).when(publish).then(published);
        given("clerk", ganzhou(published)).when(publish).refuses(MATTER_ALREADY_OPEN);
        given("clerk", ganzhou()).when(new PublishNotice(SHAJING, "GS-1", "公示", List.of("政务栏"), day("2011-03-31"), on(APRIL))).refuses(DUE_TOO_EARLY);
    }
}
