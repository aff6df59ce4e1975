package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.ledger.LeaveReason;
import dingbian.ledger.Measure;
import dingbian.policy.Parameters;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** 在岗核查: who counts in one place and works in another, or in none. Pure. */
final class PresenceChecks {

    private record Absence(String organ, String person, String reason) {}

    private PresenceChecks() {}

    /** 离岗过久: longer than the months that the place allows for that reason. */
    static Stream<Found> awayTooLong(Scene scene, Parameters parameters) {
        return absences(scene).entrySet().stream().flatMap(each -> {
            var absence = each.getKey();
            var left = each.getValue();
            var since = scene.axis.of(left.line().days());
            return parameters.of("away_months_" + absence.reason().toLowerCase(Locale.ROOT), scene.day).stream()
                .filter(limit -> since.plusMonths(limit.value()).isBefore(scene.day)).map(limit -> Found.of("AWAY_TOO_LONG", absence.organ(),
                    left.line().unit(), left.line().kind(), Facts.of("organName", scene.name(absence.organ()), "person", absence.person(), "reason",
                    LeaveReason.valueOf(absence.reason()), "from", since, "months", Period.between(since, scene.day).toTotalMonths(), "limit", limit.value()),
                    since.plusMonths(limit.value()).plusDays(1), List.of(left.event().eventId())).by(limit.basis()));
        });
    }

    /** Who is away, and by which word. */
    private static Map<Absence, Documented> absences(Scene scene) {
        var counts = new LinkedHashMap<Absence, Integer>();
        for (var told : scene.lines) if (told.line().measure() == Measure.AWAY) counts.merge(absence(told), told.line().amount(), Integer::sum);
        var left = new LinkedHashMap<Absence, Documented>();
        for (var told : scene.said(Measure.AWAY)) if (counts.get(absence(told)) > 0) left.put(absence(told), told);
        return left;
    }

    private static Absence absence(Documented told) {
        return new Absence(told.line().organ(), told.line().person(), told.line().value());
    }

    /** 混岗: on the quota of one unit, and on a post of another or lent to somebody else. */
    static Stream<Found> worksElsewhere(Scene scene) {
        var homes = new LinkedHashMap<String, Stay>();
        for (var stay : scene.seated) if (!stay.seat().offQuota()) homes.put(stay.stretch().person(), stay);
        var doubled = new LinkedHashMap<String, Set<String>>();
        var lent = new LinkedHashMap<String, Set<String>>();
        for (var stay : scene.concurrent) {
            var home = homes.get(stay.stretch().person());
            boolean away = home != null && !(home.seat().organ().equals(stay.seat().organ()) && home.seat().unit().equals(stay.seat().unit()));
            if (away) doubled.computeIfAbsent(home.seat().organ(), any -> new LinkedHashSet<>()).add(stay.stretch().person());
        }
        absences(scene).keySet().stream().filter(absence -> absence.reason().equals(LeaveReason.SECONDMENT.name()))
            .forEach(absence -> lent.computeIfAbsent(absence.organ(), any -> new LinkedHashSet<>()).add(absence.person()));
        return scene.townships().stream().flatMap(organ -> worksElsewhere(scene, organ, doubled.getOrDefault(organ, Set.of()),
            lent.getOrDefault(organ, Set.of())).stream());
    }

    private static List<Found> worksElsewhere(Scene scene, String organ, Set<String> doubled, Set<String> lent) {
        if (doubled.isEmpty() && lent.isEmpty()) return List.of();
        var people = new LinkedHashSet<>(doubled);
        people.addAll(lent);
        var stays = scene.concurrent.stream().filter(stay -> doubled.contains(stay.stretch().person())).toList();
        var left = absences(scene).entrySet().stream().filter(each -> each.getKey().organ().equals(organ) && lent.contains(each.getKey().person()))
            .map(Map.Entry::getValue).toList();
        var since = Stream.concat(stays.stream().map(stay -> stay.stretch().from()), left.stream().map(told -> scene.axis.of(told.line().days())))
            .min(LocalDate::compareTo).orElse(null);
        var events = Stream.concat(stays.stream().map(Stay::began).filter(Objects::nonNull).map(Event::eventId), Scene.ids(left).stream()).distinct().toList();
        return List.of(Found.of("WORKS_ELSEWHERE", organ, null, null, Facts.of("organName", scene.name(organ), "count", people.size(),
            "concurrent", doubled.size(), "seconded", lent.size()), since, events));
    }
}
