package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import dingbian.ledger.UnitType;
import dingbian.policy.LeadershipStandard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** 领导职数核查. Pure. */
final class LeadershipChecks {

    private record Place(String organ, String unit, Kind kind) {}

    private record Post(String organ, String post) {}

    private LeadershipChecks() {}

    /** 超职数配备: more people on leadership posts, concurrent ones too, than a unit of that quota may have. */
    static Stream<Found> overfilled(Scene scene, LeadershipStandard standard) {
        var places = places(scene);
        var held = new LinkedHashMap<Place, List<Stay>>();
        Stream.of(scene.seated, scene.concurrent).flatMap(List::stream).forEach(stay -> {
            var place = places.get(new Post(stay.seat().organ(), stay.seat().post()));
            if (place != null) held.computeIfAbsent(place, any -> new ArrayList<>()).add(stay);
        });
        return held.entrySet().stream().flatMap(each -> overfilled(scene, standard, each.getKey(), each.getValue()).stream());
    }

    private static List<Found> overfilled(Scene scene, LeadershipStandard standard, Place place, List<Stay> held) {
        int assigned = scene.units.rows().stream().filter(row -> row.organ().equals(place.organ()) && place.unit().equals(row.unit())
            && row.kind() == place.kind()).mapToInt(BalanceRow::assigned).sum();
        boolean leads = scene.standing.unitType(place.organ(), place.unit()) == UnitType.LEADERSHIP;
        int may = leads ? assigned : standard.leaders(assigned, scene.day);
        if (held.size() <= may) return List.of();
        var since = held.stream().map(stay -> stay.stretch().from()).sorted().skip(may).findFirst().orElse(null);
        return List.of(Found.of("LEADERSHIP_OVERFILLED", place.organ(), place.unit(), place.kind(), Facts.of("organName", scene.name(place.organ()),
            "unitName", scene.name(place.organ(), place.unit()), "kind", place.kind(), "assigned", assigned, "standard", may, "held", held.size()), since,
            held.stream().map(Stay::began).filter(Objects::nonNull).map(Event::eventId).toList()));
    }

    /** 职数未明确: units that have a quota, and no leadership post. */
    static Stream<Found> notSpecified(Scene scene) {
        var led = new HashSet<List<String>>();
        places(scene).values().forEach(place -> led.add(List.of(place.organ(), place.unit())));
        var units = new LinkedHashMap<String, Set<String>>();
        scene.units.rows().stream().filter(row -> row.level() == Level.TOWNSHIP && row.assigned() > 0 && !led.contains(List.of(row.organ(), row.unit()))
            && scene.standing.unitType(row.organ(), row.unit()) != UnitType.OTHER)
            .forEach(row -> units.computeIfAbsent(row.organ(), any -> new LinkedHashSet<>()).add(row.unit()));
        return units.entrySet().stream().map(each -> {
            var names = each.getValue().stream().map(unit -> scene.name(each.getKey(), unit)).toList();
            var since = each.getValue().stream().map(unit -> scene.standing.since(each.getKey(), unit)).filter(Objects::nonNull)
                .min(LocalDate::compareTo).orElse(null);
            return Found.of("LEADERSHIP_NOT_SPECIFIED", each.getKey(), null, null,
                Facts.of("organName", scene.name(each.getKey()), "count", names.size(), "units", names), since,
                scene.evidence(Measure.ASSIGNED, each.getKey(), each.getValue()));
        });
    }

    /** Where each leadership post stands. */
    private static Map<Post, Place> places(Scene scene) {
        var counts = new HashMap<Post, Map<Place, Integer>>();
        for (var told : scene.lines) {
            var line = told.line();
            if (line.measure() != Measure.POST || line.value() == null) continue;
            counts.computeIfAbsent(new Post(line.organ(), line.post()), any -> new HashMap<>())
                .merge(new Place(line.organ(), line.unit(), line.kind()), line.amount(), Integer::sum);
        }
        var places = new HashMap<Post, Place>();
        counts.forEach((post, where) -> where.forEach((place, count) -> { if (count > 0) places.put(post, place); }));
        return places;
    }
}
