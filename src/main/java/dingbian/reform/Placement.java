package dingbian.reform;

import dingbian.ledger.TownshipClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 安置配对: people in excess and vacant places of one kind in other townships: as many as can be are placed, then in townships of the same class,
 * then in units of the same speciality. How far the townships are apart is not known. The same question has the same answer. Pure.
 */
final class Placement {

    /** 待安置的人: where he is in excess. */
    record Seeker(String person, String organ, TownshipClass townshipClass, String unit, String unitName) {
        private Group group() {
            return new Group(organ, townshipClass, unit, unitName);
        }
    }

    /** Those who are in excess in one unit are alike, but for their ids. */
    private record Group(String organ, TownshipClass townshipClass, String unit, String unitName) {}

    /** 空缺: {@code most} in the unit, {@code organMost} in the whole organ; {@code kin}: names and codes of the unit and of those before it. */
    record Place(String organ, TownshipClass townshipClass, String unit, int most, int organMost, List<String> kin) {}

    private Placement() {}

    /** Who goes where; who stays without a place is not in the answer. */
    static Map<Seeker, Place> of(List<Seeker> seekers, List<Place> places) {
        var groups = new LinkedHashMap<Group, List<Seeker>>();
        seekers.stream().sorted(Comparator.comparing(Seeker::organ).thenComparing(Seeker::unit).thenComparing(Seeker::person))
            .forEach(seeker -> groups.computeIfAbsent(seeker.group(), any -> new ArrayList<>()).add(seeker));
        return places.isEmpty() || groups.isEmpty() ? Map.of() : solved(groups, places, seekers.size());
    }

    private static Map<Seeker, Place> solved(Map<Group, List<Seeker>> groups, List<Place> places, int people) {
        var flow = new Flow();
        int sink = flow.node(-people);
        var units = places.stream().map(place -> flow.node(0)).toList();
        var organs = new HashMap<String, Integer>();
        for (int i = 0; i < places.size(); i++) {
            var place = places.get(i);
            int organ = organs.computeIfAbsent(place.organ(), any -> organ(flow, sink, place.organMost()));
            flow.free(units.get(i), organ, place.most(), 0);
        }
        var placed = new LinkedHashMap<Group, Map<Place, Flow.Amount>>();
        groups.forEach((group, members) -> {
            int here = flow.node(members.size());
            flow.free(here, sink, members.size(), (people + 2) * people + 1);
            var ways = new LinkedHashMap<Place, Flow.Amount>();
            for (int i = 0; i < places.size(); i++) {
                var place = places.get(i);
                if (!place.organ().equals(group.organ())) ways.put(place, flow.free(here, units.get(i), members.size(), cost(members.get(0), place, people)));
            }
            placed.put(group, ways);
        });
        return read(groups, placed, flow.solved());
    }

    private static int organ(Flow flow, int sink, int most) {
        int node = flow.node(0);
        flow.free(node, sink, most, 0);
        return node;
    }

    /** One person in another class outweighs all that are in another speciality. */
    private static int cost(Seeker seeker, Place place, int people) {
        return (isSameClass(seeker, place) ? 0 : people + 1) + (isKin(seeker, place) ? 0 : 1);
    }

    static boolean isSameClass(Seeker seeker, Place place) {
        return seeker.townshipClass() == place.townshipClass();
    }

    /** 专业相近: his unit is called like that unit, or went into it. */
    static boolean isKin(Seeker seeker, Place place) {
        return place.kin().contains(seeker.unitName()) || place.kin().contains(seeker.unit());
    }

    private static Map<Seeker, Place> read(Map<Group, List<Seeker>> groups, Map<Group, Map<Place, Flow.Amount>> placed, Flow.Solved solved) {
        var answer = new TreeMap<Seeker, Place>(Comparator.comparing(Seeker::organ).thenComparing(Seeker::unit).thenComparing(Seeker::person));
        placed.forEach((group, ways) -> {
            var left = new ArrayList<>(groups.get(group));
            ways.forEach((place, amount) -> {
                for (int i = solved.of(amount); i > 0; i--) answer.put(left.remove(0), place);
            });
        });
        return answer;
    }
}
