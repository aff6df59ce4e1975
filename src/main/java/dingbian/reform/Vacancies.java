package dingbian.reform;

import dingbian.audit.PostRow;
import dingbian.audit.Township;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.reform.Placement.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 可用空缺: where somebody from elsewhere could be transferred to: a township that is not over in any kind, with room in it and in a unit
 * that takes the kind. Where the quota was handed out to units, only those with room. Pure.
 */
final class Vacancies {
    private final Map<Place, Township.Unit> units = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

    /** @param figures of one kind @param over organs that are over in any kind */
    Vacancies(List<Township> figures, Set<String> over) {
        for (var organ : figures) {
            names.put(organ.organ(), organ.name());
            if (organ.level() != Level.TOWNSHIP || organ.available() <= 0 || over.contains(organ.organ())) continue;
            boolean handedOut = organ.units().stream().anyMatch(unit -> unit.assigned() > 0);
            for (var unit : organ.units()) if (unit.type().takes(organ.kind())) add(organ, unit, handedOut);
        }
    }

    private void add(Township organ, Township.Unit unit, boolean handedOut) {
        int most = handedOut ? Math.min(organ.available(), unit.available()) : organ.available();
        if (most <= 0) return;
        var kin = new ArrayList<>(unit.predecessors());
        kin.add(unit.name());
        kin.add(unit.unit());
        var place = new Place(organ.organ(), organ.townshipClass(), unit.unit(), most, organ.available(), kin);
        places.add(place);
        units.put(place, unit);
    }

    List<Place> places() {
        return places;
    }

    Township.Unit unit(Place place) {
        return units.get(place);
    }

    String name(String organ) {
        return names.get(organ);
    }

    /** How many could come, from one organ to all others. */
    int free(String from) {
        var organs = new HashMap<String, Integer>();
        places.stream().filter(place -> !place.organ().equals(from)).forEach(place -> organs.merge(place.organ(), place.most(),
            (one, other) -> Math.min(place.organMost(), one + other)));
        return organs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** 空岗: posts without a holder, by place, that are no leadership posts. */
    static Map<String, Deque<String>> posts(List<PostRow> rows, Kind kind) {
        var vacant = new HashMap<String, Deque<String>>();
        rows.stream().filter(row -> row.kind() == kind && row.holder() == null && !row.leadership()).sorted(Comparator.comparing(PostRow::post))
            .forEach(row -> vacant.computeIfAbsent(key(row.organ(), row.unit()), any -> new ArrayDeque<>()).add(row.post()));
        return vacant;
    }

    static String key(String organ, String unit) {
        return organ + ' ' + unit;
    }
}
