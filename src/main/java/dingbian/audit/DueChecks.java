package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.ledger.InspectionEvent.FindingClosed;
import dingbian.ledger.InspectionEvent.FindingRaised;
import dingbian.ledger.InspectionEvent.NoticePublished;
import dingbian.ledger.Kind;
import dingbian.ledger.Measure;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.ledger.PlanEvent.PlanIssued;
import dingbian.policy.Milestones;
import dingbian.policy.Milestones.Milestone;
import dingbian.policy.Parameters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** 期限核查: what was to be done by a day, and was not. Pure. */
final class DueChecks {

    /** 一笔: what is counted of a kind under one word, a day or a slot. */
    private record Item(String organ, Kind kind, String value) {}

    private DueChecks() {}

    /** 周转逾期: borrowed, and not given back by its day. */
    static Stream<Found> loanOverdue(Scene scene) {
        return open(scene, Measure.LOAN).entrySet().stream().filter(each -> LocalDate.parse(each.getKey().value()).isBefore(scene.day)).map(each -> {
            var loan = each.getKey();
            var due = LocalDate.parse(loan.value());
            var events = scene.said(Measure.LOAN).stream().filter(told -> item(told).equals(loan)).toList();
            return Found.of("LOAN_OVERDUE", loan.organ(), null, loan.kind(), Facts.of("organName", scene.name(loan.organ()), "kind", loan.kind(), "loaned",
                each.getValue(), "returnDue", due, "days", late(scene, due)), due.plusDays(1), Scene.ids(events));
        });
    }

    /** 用编逾期: slots that are out, not used, and no longer valid; one finding per notice. */
    static Stream<Found> slotOverdue(Scene scene) {
        var pending = open(scene, Measure.PENDING);
        return scene.steps.stream().map(step -> step.event()).filter(UseAuthorised.class::isInstance).map(UseAuthorised.class::cast)
            .filter(notice -> notice.validUntil() != null && notice.validUntil().isBefore(scene.day)).flatMap(notice -> {
                long count = notice.slots().stream().filter(slot -> pending.containsKey(new Item(notice.organ(), notice.kind(), slot))).count();
                return count == 0 ? Stream.empty() : Stream.of(Found.of("SLOT_OVERDUE", notice.organ(), notice.unit(), notice.kind(), Facts.of("organName",
                    scene.name(notice.organ()), "kind", notice.kind(), "notice", notice.notice(), "count", count, "validUntil", notice.validUntil(), "days",
                    late(scene, notice.validUntil())), notice.validUntil().plusDays(1), scene.ids(notice::equals)));
            });
    }

    private static long late(Scene scene, LocalDate due) {
        return ChronoUnit.DAYS.between(due, scene.day);
    }

    private static Map<Item, Integer> open(Scene scene, Measure measure) {
        var sums = new LinkedHashMap<Item, Integer>();
        for (var told : scene.lines) {
            if (told.line().measure() == measure && told.line().value() != null) sums.merge(item(told), told.line().amount(), Integer::sum);
        }
        sums.values().removeIf(sum -> sum <= 0);
        return sums;
    }

    private static Item item(Documented told) {
        return new Item(told.line().organ(), told.line().kind(), told.line().value());
    }

    /** 逾期未下发: the deadline of the reform has come, and no plan was issued. */
    static Stream<Found> planNotIssued(Scene scene, Milestones milestones) {
        return scene.townships().stream().filter(organ -> !IssuedPlans.of(scene, organ).any()).flatMap(organ -> milestones.of(organ).stream()
            .filter(Milestone::deadline).filter(deadline -> !deadline.date().isAfter(scene.day)).limit(1)
            .map(deadline -> Found.of("PLAN_NOT_ISSUED", organ, null, null, Facts.of("organName", scene.name(organ), "deadline", deadline.date(), "days",
                late(scene, deadline.date())), deadline.date(), List.of()).by(deadline.basis())));
    }

    /** 未公示: a plan was issued, and what it sets up was not put up in public. */
    static Stream<Found> noticeNotPublished(Scene scene, Parameters parameters) {
        return parameters.of("notice_days", scene.day).stream().flatMap(limit -> scene.townships().stream().flatMap(organ -> {
            var issued = IssuedPlans.of(scene, organ).last();
            boolean late = issued != null && issued.plusDays(limit.value()).isBefore(scene.day) && scene.steps(organ, NoticePublished.class).stream()
                .noneMatch(notice -> !scene.axis.of(notice.basis().days()).isBefore(issued));
            return !late ? Stream.empty() : Stream.of(Found.of("NOTICE_NOT_PUBLISHED", organ, null, null, Facts.of("organName", scene.name(organ), "issued",
                issued, "days", late(scene, issued), "limit", limit.value()), issued.plusDays(limit.value() + 1L),
                scene.ids(step -> step instanceof PlanIssued && step.organ().equals(organ))));
        }));
    }

    /** 整改逾期: what an inspection found, not closed by its day. */
    static Stream<Found> inspectionFindingOverdue(Scene scene) {
        return scene.townships().stream().flatMap(organ -> scene.steps(organ, FindingRaised.class).stream()
            .filter(raised -> raised.due().isBefore(scene.day)).filter(raised -> scene.steps(organ, FindingClosed.class).stream()
                .noneMatch(closed -> closed.inspection().equals(raised.inspection()) && closed.finding().equals(raised.finding())))
            .map(raised -> Found.of("INSPECTION_FINDING_OVERDUE", organ, null, null, Facts.of("organName", scene.name(organ), "inspection",
                raised.inspection(), "finding", raised.finding(), "question", raised.question(), "due", raised.due(), "days", late(scene, raised.due())),
                raised.due().plusDays(1), scene.ids(raised::equals)).said(null, raised.words())));
    }
}
