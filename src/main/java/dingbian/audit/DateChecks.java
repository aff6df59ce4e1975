package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.ledger.Measure;
import dingbian.ledger.Pen;
import dingbian.policy.Parameters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** 日期核查: moves recorded late, and papers that reach back. One finding per act and organ. Pure. */
final class DateChecks {
    private static final Map<String, String> MOVES = Map.of("PersonEntered", "registration_days_entry", "PersonTransferredIn", "registration_days_entry",
        "PersonExited", "registration_days_exit", "PersonTransferredOut", "registration_days_exit", "PersonAssigned", "registration_days_change");
    private static final Map<String, String> UNITS = Map.of("UnitOpened", "registration_days_unit", "UnitClosed", "registration_days_unit_change",
        "UnitRenamed", "registration_days_unit_change", "PlateHung", "registration_days_unit_change", "SuperiorMoved", "registration_days_unit_change");
    private static final Map<String, String> EXITS = Map.of("PersonExited", "cancellation_days");

    private record Act(String act, String organ) {}

    private DateChecks() {}

    /** 迟登: recorded more days after it took effect than the place allowed on that day. */
    static Stream<Found> lateRegistration(Scene scene, Parameters parameters) {
        return late("LATE_REGISTRATION", scene, MOVES, parameters);
    }

    /** 机构迟登: a unit that was set up, or changed. */
    static Stream<Found> lateUnitRegistration(Scene scene, Parameters parameters) {
        return late("LATE_UNIT_REGISTRATION", scene, UNITS, parameters);
    }

    /** 迟核销: until an exit is recorded the unit's applications for quota are not taken. */
    static Stream<Found> lateCancellation(Scene scene, Parameters parameters) {
        return late("LATE_CANCELLATION", scene, EXITS, parameters);
    }

    private static Stream<Found> late(String concern, Scene scene, Map<String, String> clocks, Parameters parameters) {
        return acts(scene.valid(told -> limit(told.event(), clocks, parameters).filter(limit -> late(told.event()) > limit.value()).isPresent())).map(lines -> {
            var event = lines.get(0).event();
            var limit = limit(event, clocks, parameters).orElseThrow();
            return found(concern, lines, Facts.of("organName", name(scene, event), "unitName", unitName(scene, event), "type", event.type(), "person",
                event.person(), "days", late(event), "limit", limit.value(), "effectiveOn", event.days().effectiveOn(), "recordedOn", recordedOn(event),
                "document", event.document())).by(limit.basis());
        });
    }

    private static Optional<Parameters.Parameter> limit(Event event, Map<String, String> clocks, Parameters parameters) {
        var clock = clocks.get(event.type());
        return clock == null ? Optional.empty() : parameters.of(clock, event.days().effectiveOn());
    }

    private static String unitName(Scene scene, Event event) {
        return event.person() != null || event.unit() == null ? null : scene.name(event.organ(), event.unit());
    }

    /** 追溯: the paper is younger than the day from which it counts. */
    static Stream<Found> retroactive(Scene scene) {
        return acts(scene.valid(told -> told.event().days().documentDate().isAfter(told.event().days().effectiveOn()))).map(lines -> {
            var event = lines.get(0).event();
            return found("RETROACTIVE", lines, Facts.of("organName", name(scene, event), "type", event.type(), "person", event.person(), "days",
                ChronoUnit.DAYS.between(event.days().effectiveOn(), event.days().documentDate()), "documentDate", event.days().documentDate(),
                "effectiveOn", event.days().effectiveOn(), "document", event.document()));
        });
    }

    private static long late(Event event) {
        return ChronoUnit.DAYS.between(event.days().effectiveOn(), recordedOn(event));
    }

    private static LocalDate recordedOn(Event event) {
        return event.recordedAt().atZone(Pen.ZONE).toLocalDate();
    }

    private static String name(Scene scene, Event event) {
        return scene.standing.of(event.organ(), Measure.NAME);
    }

    private static Stream<List<Documented>> acts(List<Documented> lines) {
        var acts = new LinkedHashMap<Act, List<Documented>>();
        for (var told : lines) acts.computeIfAbsent(new Act(told.event().act(), told.event().organ()), any -> new ArrayList<>()).add(told);
        return acts.values().stream();
    }

    private static Found found(String concern, List<Documented> lines, Map<String, Object> facts) {
        var first = lines.get(0).line();
        return Found.of(concern, first.organ(), first.unit(), first.kind(), facts, lines.get(0).event().days().effectiveOn(), Scene.ids(lines));
    }
}
