package dingbian.reform;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.Guards;
import dingbian.ledger.InspectionEvent.FindingClosed;
import dingbian.ledger.InspectionEvent.FindingRaised;
import dingbian.ledger.InspectionEvent.FindingReplied;
import dingbian.ledger.InspectionEvent.InspectionClosed;
import dingbian.ledger.InspectionEvent.InspectionOpened;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.InspectionEvent.QuestionAnswered;
import dingbian.ledger.Matter;
import dingbian.ledger.UnknownCodeException;
import dingbian.reform.InspectionCommand.AnswerQuestion;
import dingbian.reform.InspectionCommand.CloseFinding;
import dingbian.reform.InspectionCommand.CloseInspection;
import dingbian.reform.InspectionCommand.OfFinding;
import dingbian.reform.InspectionCommand.OfInspection;
import dingbian.reform.InspectionCommand.OpenInspection;
import dingbian.reform.InspectionCommand.PublishNotice;
import dingbian.reform.InspectionCommand.RaiseFinding;
import dingbian.reform.InspectionCommand.ReplyFinding;
import java.time.LocalDate;
import java.util.List;

/** 督查与公示的规则: each finding is raised, replied to and closed, in this order; none is open when the inspection ends. Pure. */
final class InspectionRules {

    private InspectionRules() {}

    static Decision open(OpenInspection c, Dossier x) {
        return x.matter(c.organ(), c.inspection()).isNew(x.inOpenBook(c.organ()))
            .approve(() -> List.of(new InspectionOpened(c.organ(), c.inspection(), c.title(), x.by(), x.basis())));
    }

    static Decision answer(AnswerQuestion c, Dossier x) {
        return goesOn(c, x, x.inOpenBook(c.organ()))
            .approve(() -> List.of(new QuestionAnswered(c.organ(), c.inspection(), c.question(), c.satisfied(), c.words(), x.by(), x.basis())));
    }

    static Decision raise(RaiseFinding c, Dossier x) {
        var guards = finding(inspection(c, x), c.finding()).isNew(x.inOpenBook(c.organ()));
        return notEarlier(goesOn(c, x, guards), c.due(), x)
            .approve(() -> List.of(new FindingRaised(c.organ(), c.inspection(), c.finding(), c.question(), c.words(), c.due(), x.by(), x.basis())));
    }

    static Decision reply(ReplyFinding c, Dossier x) {
        return raised(c, x).follows(goesOn(c, x, x.inOpenBook(c.organ())), x.basis(), FindingRaised.class, FindingReplied.class)
            .approve(() -> List.of(new FindingReplied(c.organ(), c.inspection(), c.finding(), c.words(), x.by(), x.basis())));
    }

    /** 回复的人不得自行销号. */
    static Decision close(CloseFinding c, Dossier x) {
        var finding = raised(c, x);
        var guards = finding.follows(goesOn(c, x, x.inOpenBook(c.organ())), x.basis(), FindingReplied.class);
        return finding.notBy(guards, x.by(), FindingReplied.class)
            .approve(() -> List.of(new FindingClosed(c.organ(), c.inspection(), c.finding(), c.words(), x.by(), x.basis())));
    }

    static Decision end(CloseInspection c, Dossier x) {
        var inspection = inspection(c, x);
        var open = inspection.all(FindingRaised.class).map(FindingRaised::finding)
            .filter(code -> inspection.all(FindingClosed.class).noneMatch(closed -> closed.finding().equals(code))).toList();
        return inspection.follows(x.inOpenBook(c.organ()), x.basis(), InspectionOpened.class, QuestionAnswered.class, FindingRaised.class,
                FindingReplied.class, FindingClosed.class)
            .require(FINDING_OPEN, open::isEmpty, () -> Facts.of("matter", c.inspection(), "count", open.size(), "findings", open))
            .approve(() -> List.of(new InspectionClosed(c.organ(), c.inspection(), c.words(), x.by(), x.basis())));
    }

    static Decision publish(PublishNotice c, Dossier x) {
        return notEarlier(x.matter(c.organ(), c.notice()).isNew(x.inOpenBook(c.organ())), c.until(), x)
            .approve(() -> List.of(new NoticePublished(c.organ(), c.notice(), c.title(), c.places(), c.until(), x.by(), x.basis())));
    }

    /** The inspection is open: steps on different findings may be recorded in any order. */
    private static Guards goesOn(OfInspection c, Dossier x, Guards guards) {
        var frame = new Matter(c.inspection(), inspection(c, x).steps().stream()
            .filter(step -> step instanceof InspectionOpened || step instanceof InspectionClosed).toList());
        return frame.follows(guards, x.basis(), InspectionOpened.class);
    }

    /** 期限不早于当日. */
    private static Guards notEarlier(Guards guards, LocalDate due, Dossier x) {
        var day = x.basis().effectiveOn();
        return guards.require(DUE_TOO_EARLY, () -> due == null || !due.isBefore(day), () -> Facts.of("due", due, "day", day));
    }

    private static Matter inspection(OfInspection c, Dossier x) {
        var matter = x.matter(c.organ(), c.inspection());
        if (matter.last(InspectionOpened.class).isEmpty()) throw new UnknownCodeException("inspection", c.inspection());
        return matter;
    }

    private static Matter raised(OfFinding c, Dossier x) {
        var finding = finding(inspection(c, x), c.finding());
        if (!finding.isOpen()) throw new UnknownCodeException("finding", c.finding());
        return finding;
    }

    /** The steps of an inspection that are about one finding. */
    private static Matter finding(Matter inspection, String code) {
        return new Matter(code, inspection.steps().stream().filter(step -> step instanceof FindingRaised raised && raised.finding().equals(code)
            || step instanceof FindingReplied replied && replied.finding().equals(code)
            || step instanceof FindingClosed closed && closed.finding().equals(code)).toList());
    }
}
