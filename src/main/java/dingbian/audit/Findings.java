package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import dingbian.platform.Wording;
import dingbian.policy.Concerns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 核查: looks at the books of a day with every check, and says what it found in words, the gravest first. */
@Component
class Findings {
    private static final List<String> LEVELS = List.of("ERROR", "WARN", "INFO");

    private final Knowledge knowledge;
    private final Organs organs;
    private final DocumentQueries documents;
    private final StatementQueries statements;
    private final Proceedings proceedings;
    private final Yardsticks yardsticks;
    private final Concerns concerns;
    private final Wording wording;

    Findings(Knowledge knowledge, Organs organs, DocumentQueries documents, StatementQueries statements, Proceedings proceedings, Yardsticks yardsticks,
             Concerns concerns, Wording wording) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.documents = documents;
        this.statements = statements;
        this.proceedings = proceedings;
        this.yardsticks = yardsticks;
        this.concerns = concerns;
        this.wording = wording;
    }

    Rows<Finding> of(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        var found = new ArrayList<Finding>();
        var asOne = organs.asked(moment, organ);
        var steps = proceedings.of(moment, asOne != null && asOne.size() == 1 ? organ : null);
        for (var books : districts(moment, asOne)) {
            var scene = new Scene(moment, documents.lines(Question.of(moment).organs(books)), steps.stream()
                .filter(step -> books.contains(step.event().organ())).toList());
            looked(scene).forEach(each -> concerns.of(each.concern(), moment.at()).ifPresent(concern -> found.add(finding(each, concern, scene))));
        }
        found.sort(Comparator.comparingInt(finding -> LEVELS.indexOf(finding.level())));
        return Rows.of(moment, found);
    }

    /** A whole province is looked at district by district. */
    private List<List<String>> districts(Moment moment, List<String> books) {
        if (books != null) return List.of(books);
        var standing = organs.standing(moment, null, EnumSet.of(Measure.BOOK, Measure.PARENT));
        var districts = new LinkedHashMap<String, List<String>>();
        for (var organ : Organs.inOrder(standing)) districts.computeIfAbsent(Organs.district(standing, organ), any -> new ArrayList<>()).add(organ);
        return List.copyOf(districts.values());
    }

    private Stream<Found> looked(Scene scene) {
        return Checks.all(scene, yardsticks, statements.at(StatementChecks.standing(scene).stream().map(Documented::position).toList()));
    }

    private Finding finding(Found found, Concerns.Concern concern, Scene scene) {
        var key = "finding." + found.concern();
        return new Finding(found.concern(), concern.number(), found.level() == null ? concern.level() : found.level(), found.organ(),
            scene.standing.of(found.organ(), Measure.NAME), found.unit(),
            found.unit() == null ? null : scene.standing.of(found.organ(), found.unit(), Measure.NAME),
            found.kind(), wording.zh(key, found.facts()), wording.en(key, found.facts()), found.facts(), found.since(),
            found.basis() == null ? concern.basis() : found.basis(), found.words(), found.events(), scene.documents(found.events()));
    }
}
