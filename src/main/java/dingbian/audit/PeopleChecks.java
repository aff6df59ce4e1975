package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 人员核查: who should not be where he is, or is not where he should be. Pure. */
final class PeopleChecks {

    /** 一处: of what the persons of a finding are counted together. */
    private record Place(String organ, String unit, Kind kind) {}

    private PeopleChecks() {}

    /** 混编: a person of a kind in a unit whose type does not take it. */
    static Stream<Found> mixedKinds(Scene scene) {
        var places = new LinkedHashMap<Place, List<Stay>>();
        for (var stay : scene.seated) {
            var seat = stay.seat();
            if (seat.offQuota() || scene.standing.unitType(seat.organ(), seat.unit()).takes(seat.kind())) continue;
            places.computeIfAbsent(new Place(seat.organ(), seat.unit(), seat.kind()), any -> new ArrayList<>()).add(stay);
        }
        return places.entrySet().stream().map(each -> {
            var place = each.getKey();
            var facts = Facts.of("organName", scene.standing.of(place.organ(), Measure.NAME),
                "unitName", scene.standing.of(place.organ(), place.unit(), Measure.NAME),
                "unitType", scene.standing.unitType(place.organ(), place.unit()), "kind", place.kind(), "count", each.getValue().size());
            return Found.of("MIXED_KINDS", place.organ(), place.unit(), place.kind(), facts, first(each.getValue()), events(each.getValue()));
        });
    }

    /** 人员分类不准: a person of one kind on a post of another. */
    static Stream<Found> misclassified(Scene scene) {
        var kinds = new HashMap<List<String>, Kind>();
        for (var told : scene.said(Measure.POST)) kinds.put(List.of(told.line().organ(), told.line().post()), told.line().kind());
        var places = new LinkedHashMap<Place, List<Stay>>();
        for (var stay : scene.seated) {
            var seat = stay.seat();
            var kind = seat.post() == null ? null : kinds.get(List.of(seat.organ(), seat.post()));
            if (kind != null && kind != seat.kind()) places.computeIfAbsent(new Place(seat.organ(), null, seat.kind()), any -> new ArrayList<>()).add(stay);
        }
        return places.entrySet().stream().map(each -> Found.of("PERSON_MISCLASSIFIED", each.getKey().organ(), null, each.getKey().kind(),
            Facts.of("organName", scene.name(each.getKey().organ()), "kind", each.getKey().kind(), "count", each.getValue().size()),
            first(each.getValue()), events(each.getValue())));
    }

    /** 编外: present, and never counted. */
    static Stream<Found> offQuota(Scene scene) {
        var organs = new LinkedHashMap<String, List<Stay>>();
        for (var stay : scene.seated) if (stay.seat().offQuota()) organs.computeIfAbsent(stay.seat().organ(), any -> new ArrayList<>()).add(stay);
        return organs.entrySet().stream().map(each -> Found.of("OFF_QUOTA", each.getKey(), null, null,
            Facts.of("organName", scene.standing.of(each.getKey(), Measure.NAME), "count", each.getValue().size()), first(each.getValue()),
            events(each.getValue())));
    }

    private static LocalDate first(List<Stay> stays) {
        return stays.stream().map(stay -> stay.stretch().from()).min(LocalDate::compareTo).orElse(null);
    }

    private static List<String> events(List<Stay> stays) {
        return stays.stream().map(Stay::began).filter(Objects::nonNull).map(Event::eventId).distinct().toList();
    }

    /** 超编未分流: declared excess, and still counted. */
    static Stream<Found> excessNotDiverted(Scene scene) {
        return perOrgan("EXCESS_NOT_DIVERTED", scene, Measure.EXCESS, person -> true);
    }

    /** 分而不流: a way out was planned, and he is still there and in excess. */
    static Stream<Found> plannedNotGone(Scene scene) {
        return perOrgan("PLANNED_NOT_GONE", scene, Measure.DIVERSION, line -> scene.sum(each -> each.measure() == Measure.EXCESS
            && line.person().equals(each.person()) && line.organ().equals(each.organ())) > 0);
    }

    /** 在编不在岗. */
    static Stream<Found> away(Scene scene) {
        return perOrgan("AWAY", scene, Measure.AWAY, person -> true);
    }

    /** One finding per organ and kind, about the persons of whom the measure holds. */
    private static Stream<Found> perOrgan(String concern, Scene scene, Measure measure, Predicate<Line> which) {
        var places = new LinkedHashMap<Place, Map<String, List<Documented>>>();
        for (var told : scene.lines) {
            var line = told.line();
            if (line.measure() != measure) continue;
            places.computeIfAbsent(new Place(line.organ(), null, line.kind()), any -> new LinkedHashMap<>())
                .computeIfAbsent(line.person(), any -> new ArrayList<>()).add(told);
        }
        return places.entrySet().stream().flatMap(each -> {
            var holding = each.getValue().values().stream().filter(lines -> holds(lines) && which.test(lines.get(0).line())).flatMap(List::stream).toList();
            return holding.isEmpty() ? Stream.empty() : Stream.of(found(concern, scene, each.getKey(), holding));
        });
    }

    private static boolean holds(List<Documented> lines) {
        return lines.stream().mapToInt(told -> told.line().amount()).sum() > 0;
    }

    private static Found found(String concern, Scene scene, Place place, List<Documented> lines) {
        var people = lines.stream().map(told -> told.line().person()).distinct().count();
        var since = lines.stream().filter(told -> told.line().amount() > 0)
            .map(told -> scene.axis.of(told.line().days())).min(LocalDate::compareTo).orElse(null);
        return Found.of(concern, place.organ(), null, place.kind(), Facts.of("organName", scene.standing.of(place.organ(), Measure.NAME), "kind", place.kind(),
            "count", people), since, Scene.ids(lines.stream().filter(told -> told.line().amount() > 0 && !told.event().undoes()).toList()));
    }
}
