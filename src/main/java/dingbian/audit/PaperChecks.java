package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.policy.DocumentNumbers;
import dingbian.policy.Issuers;
import dingbian.policy.Issuers.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 依据核查: whose papers they are, and whether they bear a number. One finding per organ and paper. Pure. */
final class PaperChecks {
    private static final Set<String> ESTABLISHING = Set.of("LimitSet", "QuotaGranted", "QuotaReallocated", "LoanReturned", "UnitQuotaAssigned",
        "UnitOpened", "UnitClosed", "UnitRenamed", "PlateHung", "SuperiorMoved", "PostsAllocated", "PostWithdrawn");

    private record Paper(String organ, String document, String issuer) {}

    private PaperChecks() {}

    /** 条条干预, 擅批编制: an establishment act on the paper of a department, or of anybody else; units set up by others are found by themselves. */
    static Stream<Found> byOthers(Scene scene, Issuers issuers) {
        return Stream.of(
            perPaper("INTERFERENCE", scene, event -> isBy(Standing.DEPARTMENT, event, issuers)),
            perPaper("QUOTA_BY_OTHERS", scene, event -> isBy(Standing.OTHER, event, issuers) && !event.type().equals("UnitOpened"))).flatMap(found -> found);
    }

    private static boolean isBy(Standing standing, Event event, Issuers issuers) {
        return ESTABLISHING.contains(event.type()) && issuers.of(event.issuer(), event.days().effectiveOn()) == standing;
    }

    /** 依据不完整: a paper without a number of its issuer's. */
    static Stream<Found> documentIncomplete(Scene scene, DocumentNumbers numbers) {
        var complete = new LinkedHashMap<String, Boolean>();
        return perPaper("DOCUMENT_INCOMPLETE", scene, event ->
            !complete.computeIfAbsent(event.document(), document -> numbers.isComplete(document, event.days().effectiveOn())));
    }

    private static Stream<Found> perPaper(String concern, Scene scene, Predicate<Event> which) {
        var papers = new LinkedHashMap<Paper, List<Event>>();
        for (var event : scene.events) {
            if (which.test(event)) papers.computeIfAbsent(new Paper(event.organ(), event.document(), event.issuer()), any -> new ArrayList<>()).add(event);
        }
        return papers.entrySet().stream().map(each -> found(concern, scene, each));
    }

    private static Found found(String concern, Scene scene, Map.Entry<Paper, List<Event>> each) {
        var paper = each.getKey();
        var since = each.getValue().stream().map(event -> event.on(scene.axis)).min(LocalDate::compareTo).orElse(null);
        return Found.of(concern, paper.organ(), null, null, Facts.of("organName", scene.name(paper.organ()), "document", paper.document(), "issuer",
            paper.issuer(), "count", each.getValue().size()), since, each.getValue().stream().map(Event::eventId).toList());
    }
}
