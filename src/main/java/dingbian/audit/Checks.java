package dingbian.audit;

import dingbian.audit.StatementQueries.Statement;
import java.util.Map;
import java.util.stream.Stream;

/** 诸查: every check, once. Pure. */
final class Checks {

    private Checks() {}

    /** @param printed the printed figures that stand, by position */
    static Stream<Found> all(Scene scene, Yardsticks by, Map<Long, Statement> printed) {
        return Stream.of(figures(scene, by), structure(scene, by), people(scene, by), papers(scene, by, printed), deadlines(scene, by))
            .flatMap(found -> found);
    }

    private static Stream<Found> figures(Scene scene, Yardsticks by) {
        return Stream.of(QuotaChecks.overQuota(scene), QuotaChecks.quotaSumDiffers(scene), QuotaChecks.limitNotRecorded(scene),
            QuotaChecks.unitOutOfRange(scene, by.standards()), QuotaChecks.classStandardDiffers(scene, by.standards()), TotalChecks.totalGrowing(scene))
            .flatMap(found -> found);
    }

    private static Stream<Found> structure(Scene scene, Yardsticks by) {
        return Stream.of(UnitChecks.unitWithoutPlan(scene, by.issuers()), UnitChecks.openedBeforeApproval(scene), UnitChecks.unitInformationMissing(scene),
            UnitChecks.unitNotClosed(scene, by.parameters()), UnitStandingChecks.natureUndecided(scene), UnitStandingChecks.superiorMoved(scene),
            LeadershipChecks.overfilled(scene, by.leadership()), LeadershipChecks.notSpecified(scene)).flatMap(found -> found);
    }

    private static Stream<Found> people(Scene scene, Yardsticks by) {
        return Stream.of(PeopleChecks.mixedKinds(scene), PeopleChecks.misclassified(scene), PeopleChecks.offQuota(scene), PeopleChecks.away(scene),
            PresenceChecks.awayTooLong(scene, by.parameters()), PresenceChecks.worksElsewhere(scene), EntryChecks.enteredOverQuota(scene),
            PeopleChecks.excessNotDiverted(scene), PeopleChecks.plannedNotGone(scene), DiversionChecks.excessWithoutGround(scene),
            DiversionChecks.diversionOverdue(scene), DiversionChecks.divertedBack(scene)).flatMap(found -> found);
    }

    private static Stream<Found> papers(Scene scene, Yardsticks by, Map<Long, Statement> printed) {
        return Stream.of(PaperChecks.byOthers(scene, by.issuers()), PaperChecks.documentIncomplete(scene, by.numbers()),
            DateChecks.lateRegistration(scene, by.parameters()), DateChecks.lateUnitRegistration(scene, by.parameters()),
            DateChecks.lateCancellation(scene, by.parameters()), DateChecks.retroactive(scene),
            StatementChecks.statedContradiction(scene, printed)).flatMap(found -> found);
    }

    private static Stream<Found> deadlines(Scene scene, Yardsticks by) {
        return Stream.of(DueChecks.loanOverdue(scene), DueChecks.slotOverdue(scene), DueChecks.planNotIssued(scene, by.milestones()),
            DueChecks.noticeNotPublished(scene, by.parameters()), DueChecks.inspectionFindingOverdue(scene)).flatMap(found -> found);
    }
}
