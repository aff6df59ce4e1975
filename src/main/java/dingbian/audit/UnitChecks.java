package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.ledger.Measure;
import dingbian.ledger.UnitType;
import dingbian.policy.Issuers;
import dingbian.policy.Parameters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** 机构核查: how units came, what is known of them, and whether they went. Pure. */
final class UnitChecks {
    private static final String OPENED = "UnitOpened";

    private UnitChecks() {}

    /** 擅设机构: set up after the plan was issued and not by it, or on a paper of somebody who is no staffing authority. */
    static Stream<Found> unitWithoutPlan(Scene scene, Issuers issuers) {
        var plans = new LinkedHashMap<String, IssuedPlans>();
        return opened(scene).filter(event -> {
            var plan = plans.computeIfAbsent(event.organ(), organ -> IssuedPlans.of(scene, organ));
            boolean unplanned = plan.any() && !event.on(scene.axis).isBefore(plan.first()) && !plan.units().contains(event.unit());
            return unplanned || issuers.of(event.issuer(), event.days().effectiveOn()) == Issuers.Standing.OTHER;
        }).map(event -> found("UNIT_WITHOUT_PLAN", scene, event, Facts.of("organName", scene.name(event.organ()), "unitName",
            scene.name(event.organ(), event.unit()), "effectiveOn", event.days().effectiveOn(), "document", event.document(), "issuer", event.issuer())));
    }

    /** 未批先设: it was there before its paper. */
    static Stream<Found> openedBeforeApproval(Scene scene) {
        return opened(scene).filter(event -> event.days().documentDate().isAfter(event.days().effectiveOn())).map(event ->
            found("OPENED_BEFORE_APPROVAL", scene, event, Facts.of("organName", scene.name(event.organ()), "unitName",
                scene.name(event.organ(), event.unit()), "effectiveOn", event.days().effectiveOn(), "documentDate", event.days().documentDate(),
                "days", ChronoUnit.DAYS.between(event.days().effectiveOn(), event.days().documentDate()), "document", event.document())));
    }

    private static Stream<Event> opened(Scene scene) {
        return scene.events.stream().filter(event -> event.type().equals(OPENED) && scene.standing.since(event.organ(), event.unit()) != null);
    }

    private static Found found(String concern, Scene scene, Event event, Map<String, Object> facts) {
        return Found.of(concern, event.organ(), event.unit(), null, facts, event.on(scene.axis), List.of(event.eventId()));
    }

    /** 机构信息不准: no duties, no type, or, where it was set up later than the book, nothing of where it came from. */
    static Stream<Found> unitInformationMissing(Scene scene) {
        var begun = scene.said(Measure.BOOK).stream().collect(LinkedHashMap<String, LocalDate>::new,
            (days, told) -> days.putIfAbsent(told.line().organ(), scene.axis.of(told.line().days())), Map::putAll);
        return scene.townships().stream().flatMap(organ -> {
            var standing = scene.standing;
            var units = standing.units(organ);
            var noDuties = units.stream().filter(unit -> standing.all(organ, unit, Measure.DUTY).isEmpty()).toList();
            var noType = units.stream().filter(unit -> standing.unitType(organ, unit) == UnitType.OTHER).toList();
            var noLineage = units.stream().filter(unit -> standing.all(organ, unit, Measure.PREDECESSOR).isEmpty()
                && standing.since(organ, unit).isAfter(begun.getOrDefault(organ, LocalDate.MAX))).toList();
            var all = Stream.of(noDuties, noType, noLineage).flatMap(Collection::stream).distinct().toList();
            var since = all.stream().map(unit -> standing.since(organ, unit)).min(LocalDate::compareTo).orElse(null);
            return all.isEmpty() ? Stream.empty() : Stream.of(Found.of("UNIT_INFORMATION_MISSING", organ, null, null, Facts.of("organName",
                scene.name(organ), "count", all.size(), "noDuties", noDuties.size(), "noType", noType.size(), "noLineage", noLineage.size()),
                since, scene.evidence(Measure.UNIT, organ, all)));
        });
    }

    /** 应撤未撤: to be closed by an issued plan, or left without quota by a unit that came from it, and still there. */
    static Stream<Found> unitNotClosed(Scene scene, Parameters parameters) {
        return parameters.of("closing_days", scene.day).stream().flatMap(limit -> scene.townships().stream().flatMap(organ -> {
            var plan = IssuedPlans.of(scene, organ);
            return scene.standing.units(organ).stream().flatMap(unit -> {
                var from = plan.closing().contains(unit) ? plan.last() : succeeded(scene, organ, unit);
                if (from == null || !from.plusDays(limit.value()).isBefore(scene.day)) return Stream.empty();
                return Stream.of(Found.of("UNIT_NOT_CLOSED", organ, unit, null, Facts.of("organName", scene.name(organ), "unitName", scene.name(organ, unit),
                    "from", from, "days", ChronoUnit.DAYS.between(from, scene.day), "limit", limit.value()), from.plusDays(limit.value() + 1L),
                    scene.evidence(Measure.UNIT, organ, List.of(unit))));
            });
        }));
    }

    /** Since when another unit stands that came from this one, which has no quota any more; null if none does. */
    private static LocalDate succeeded(Scene scene, String organ, String unit) {
        boolean has = scene.units.rows().stream().anyMatch(row -> row.organ().equals(organ) && unit.equals(row.unit()) && row.assigned() > 0);
        if (has) return null;
        var names = Arrays.asList(unit, scene.name(organ, unit));
        return scene.standing.units(organ).stream().filter(other -> !other.equals(unit))
            .filter(other -> scene.standing.all(organ, other, Measure.PREDECESSOR).stream().filter(Objects::nonNull).anyMatch(names::contains))
            .map(other -> scene.standing.since(organ, other)).min(LocalDate::compareTo).orElse(null);
    }
}
