package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** 上划核查: units whose superior or nature is not, or no longer, the township's own. Pure. */
final class UnitStandingChecks {

    private UnitStandingChecks() {}

    /** 性质待定: which question about a unit is open, since when, by which paper. */
    static Stream<Found> natureUndecided(Scene scene) {
        return scene.townships().stream().flatMap(organ -> scene.standing.units(organ).stream().flatMap(unit ->
            scene.standing.all(organ, unit, Measure.UNDECIDED).stream().map(question -> {
                var asked = scene.said(Measure.UNDECIDED).stream().filter(told -> told.line().organ().equals(organ) && unit.equals(told.line().unit())
                    && question.equals(told.line().value()) && told.event().type().equals("NatureUndecided")).reduce((first, second) -> second);
                return Found.of("NATURE_UNDECIDED", organ, unit, null, Facts.of("organName", scene.name(organ), "unitName", scene.name(organ, unit),
                    "question", question, "from", asked.map(told -> scene.axis.of(told.line().days())).orElse(null),
                    "document", asked.map(told -> told.event().document()).orElse(null)),
                    asked.map(told -> scene.axis.of(told.line().days())).orElse(null), asked.map(told -> told.event().eventId()).stream().toList());
            })));
    }

    /** 上划不计: what a unit has and the organ's figures no longer say. */
    static Stream<Found> superiorMoved(Scene scene) {
        return scene.townships().stream().flatMap(organ -> scene.standing.units(organ).stream().filter(unit -> !scene.standing.counts(organ, unit))
            .map(unit -> superiorMoved(scene, organ, unit)));
    }

    private static Found superiorMoved(Scene scene, String organ, String unit) {
        var rows = scene.units.rows().stream().filter(row -> row.organ().equals(organ) && unit.equals(row.unit())).toList();
        var since = since(scene, organ, unit);
        var events = scene.events.stream().filter(event -> event.type().equals("SuperiorMoved") && event.organ().equals(organ)
            && unit.equals(event.unit()) && event.on(scene.axis).equals(since)).map(Event::eventId).toList();
        return Found.of("SUPERIOR_MOVED", organ, unit, null, Facts.of("organName", scene.name(organ), "unitName", scene.name(organ, unit), "superior",
            scene.standing.of(organ, unit, Measure.SUPERIOR), "from", since, "assigned", rows.stream().mapToInt(BalanceRow::assigned).sum(),
            "filled", rows.stream().mapToInt(BalanceRow::filled).sum()), since, List.copyOf(events));
    }

    /** Since when it has not counted without a break. */
    private static LocalDate since(Scene scene, String organ, String unit) {
        var counting = scene.standing.counting(organ);
        LocalDate since = null;
        for (var day : counting.days()) since = counting.counts(unit, day) ? null : since == null ? day : since;
        return since;
    }
}
