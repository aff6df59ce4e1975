package dingbian.laws;

import dingbian.ledger.InspectionEvent;
import dingbian.ledger.InspectionEvent.FindingRaised;
import dingbian.ledger.InspectionEvent.FindingReplied;
import dingbian.ledger.InspectionEvent.InspectionClosed;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.InspectionQuestion;
import java.util.List;

/** 督查与公示之请 of the walk: mostly the next step of an inspection that goes on. */
final class InspectionBids {
    private final Office office;
    private final EstablishmentBids quotas;

    InspectionBids(Office office, EstablishmentBids quotas) {
        this.office = office;
        this.quotas = quotas;
    }

    Bid openInspection() {
        return Bid.of("reform/open-inspection", "organ", quotas.organ(), "inspection", "DC" + office.random.nextInt(40), "title", "督查").as("reviewer");
    }

    Bid publishNotice() {
        return Bid.of("reform/publish-notice", "organ", quotas.organ(), "notice", "GS" + office.random.nextInt(60), "title", "公示",
            "places", List.of("政务栏"), "until", office.chance(50) ? office.today().plusDays(9).toString() : null);
    }

    Bid next() {
        var under = office.inspections.values().stream()
            .filter(step -> !(step instanceof InspectionClosed) && !(step instanceof NoticePublished)).toList();
        if (under.isEmpty()) return openInspection();
        var last = office.late(under);
        if (last instanceof FindingRaised raised) return of("reply-finding", last, "township").with("finding", raised.finding()).with("words", "已整改");
        if (last instanceof FindingReplied replied) {
            return of("close-finding", last, office.chance(85) ? "reviewer" : "township").with("finding", replied.finding()).with("words", "属实");
        }
        if (office.chance(40)) return raise(last);
        return office.chance(60) ? of("answer-question", last, "reviewer").with("question", question()).with("satisfied", true).with("words", "是")
            : of("close-inspection", last, "reviewer").with("words", "督查结束");
    }

    private Bid raise(InspectionEvent last) {
        return of("raise-finding", last, "reviewer").with("finding", "W" + office.random.nextInt(9)).with("question", question()).with("words", "未上岗")
            .with("due", office.today().plusDays(office.chance(90) ? 40 : -9).toString());
    }

    private InspectionQuestion question() {
        return office.any(List.of(InspectionQuestion.values()));
    }

    private static Bid of(String verb, InspectionEvent last, String user) {
        return Bid.of("reform/" + verb, "organ", last.organ(), "inspection", last.matter()).as(user);
    }
}
