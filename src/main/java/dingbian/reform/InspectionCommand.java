package dingbian.reform;

import dingbian.ledger.Basis;
import dingbian.ledger.Code;
import dingbian.ledger.InspectionQuestion;
import dingbian.ledger.Optional;
import dingbian.ledger.OrganCode;
import dingbian.ledger.Required;
import dingbian.ledger.Text;
import java.time.LocalDate;
import java.util.List;

/** 督查与公示之请. */
sealed interface InspectionCommand extends ReformCommand {

    /** 有关一次督查之请: everything but a notice. */
    sealed interface OfInspection extends InspectionCommand {
        String inspection();
    }

    /** 有关一个问题之请, once it was raised. */
    sealed interface OfFinding extends OfInspection {
        String finding();
    }

    /** 开始督查. */
    record OpenInspection(@OrganCode String organ, @Code String inspection, @Text(max = 100) String title, Basis basis) implements InspectionCommand {}

    /** 督查答问. */
    record AnswerQuestion(@OrganCode String organ, @Code String inspection, InspectionQuestion question, boolean satisfied, @Text(max = 1000) String words,
                          Basis basis) implements OfInspection {}

    /** 提出问题. */
    record RaiseFinding(@OrganCode String organ, @Code String inspection, @Code String finding, InspectionQuestion question, @Text(max = 1000) String words,
                        LocalDate due, Basis basis) implements OfInspection {}

    /** 整改回复. */
    record ReplyFinding(@OrganCode String organ, @Code String inspection, @Code String finding, @Text(max = 1000) String words, Basis basis)
            implements OfFinding {}

    /** 问题销号. */
    record CloseFinding(@OrganCode String organ, @Code String inspection, @Code String finding, @Text(max = 1000) String words, Basis basis)
            implements OfFinding {}

    /** 结束督查. */
    record CloseInspection(@OrganCode String organ, @Code String inspection, @Text(max = 1000) String words, Basis basis) implements OfInspection {}

    /** 公示. */
    record PublishNotice(@OrganCode String organ, @Code String notice, @Text(max = 100) String title, @Required @Text(max = 60) List<String> places,
                         @Optional LocalDate until, Basis basis) implements InspectionCommand {}
}
