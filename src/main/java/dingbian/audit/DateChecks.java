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
import java.util.Set;
import java.util.stream.Stream;

/** 日期核查: moves recorded late, and papers that reach back. One finding per act and organ. Pure. */
final class DateChecks {
    private static final Set<String> MOVES = Set.of("PersonEntered", "PersonExited", "PersonTransferredOut", "PersonTransferredIn", "PersonAssigned");

    private record Act(String act, String organ) {}

    private DateChecks() {}

    /** 迟登: recorded more days after it took effect than the place allows. */
    static Stream<Found> lateRegistration(Scene scene, Parameters parameters) {
        return parameters.of("late_registration_days", scene.day).stream().flatMap(limit -> acts(scene.valid(told ->
            MOVES.contains(told.event().type()) && late(told.event()) > limit.value())).map(lines -> {
                var event = lines.get(0).event();
                return found("LATE_REGISTRATION", lines, Facts.of("organName", name(scene, event), "type", event.type(), "person", event.person(), "days",
                    late(event), "limit", limit.value(), "effectiveOn", event.days().effectiveOn(), "recordedOn", recordedOn(event),
                    "document", event.document()))
                    .by(limit.basis());
            }));
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
