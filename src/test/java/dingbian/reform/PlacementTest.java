package dingbian.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.TownshipClass;
import dingbian.reform.Placement.Place;
import dingbian.reform.Placement.Seeker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Random small cases, each tried in every way that there is. */
@DisplayName("安置建议：先尽量多安置，再尽量同类，再尽量专业相近")
class PlacementTest {
    private static final int CASES = 2_000;
    private final SplittableRandom random = new SplittableRandom(20110402);

    /** 得失: how many are placed, how many of them in another class, how many in another speciality. */
    private record Score(int placed, int otherClass, int otherSpeciality) {
        boolean isBetterThan(Score other) {
            if (placed != other.placed) return placed > other.placed;
            return otherClass != other.otherClass ? otherClass < other.otherClass : otherSpeciality < other.otherSpeciality;
        }

        Score with(Seeker seeker, Place place) {
            return new Score(placed + 1, otherClass + (Placement.isSameClass(seeker, place) ? 0 : 1),
                otherSpeciality + (Placement.isKin(seeker, place) ? 0 : 1));
        }
    }

    private TownshipClass classOf(int organ) {
        return TownshipClass.values()[organ % 2];
    }

    private List<Seeker> seekers() {
        var seekers = new ArrayList<Seeker>();
        for (int i = 0; i < random.nextInt(5); i++) {
            int organ = random.nextInt(3), unit = random.nextInt(3);
            seekers.add(new Seeker("p" + i, "o" + organ, classOf(organ), "u" + unit, "unit " + unit));
        }
        return seekers;
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        for (int organ = 0; organ < 4; organ++) {
            int most = random.nextInt(3);
            for (int unit = 0; unit < 2; unit++) {
                var kin = List.of("unit " + unit, "u2", "n" + unit);
                if (random.nextBoolean()) places.add(new Place("o" + organ, classOf(organ), "n" + unit, 1 + random.nextInt(2), most, kin));
            }
        }
        return places;
    }

    private static Score best(List<Seeker> seekers, int number, List<Place> places, Map<String, Integer> used, Score so) {
        if (number == seekers.size()) return so;
        var seeker = seekers.get(number);
        var best = best(seekers, number + 1, places, used, so);
        for (var place : places) {
            if (place.organ().equals(seeker.organ()) || !takes(place, used)) continue;
            count(place, used, 1);
            var tried = best(seekers, number + 1, places, used, so.with(seeker, place));
            count(place, used, -1);
            if (tried.isBetterThan(best)) best = tried;
        }
        return best;
    }

    private static boolean takes(Place place, Map<String, Integer> used) {
        return used.getOrDefault(place.organ(), 0) < place.organMost() && used.getOrDefault(place.organ() + place.unit(), 0) < place.most();
    }

    private static void count(Place place, Map<String, Integer> used, int by) {
        used.merge(place.organ(), by, Integer::sum);
        used.merge(place.organ() + place.unit(), by, Integer::sum);
    }

    @Test @DisplayName("与逐一试遍的结果一致，不超过任何空缺，同题同答")
    void thePlacementIsTheBestThereIs() {
        for (int i = 0; i < CASES; i++) {
            var seekers = seekers();
            var places = places();
            var found = Placement.of(seekers, places);
            var used = new HashMap<String, Integer>();
            var score = new Score(0, 0, 0);
            for (var each : found.entrySet()) {
                assertThat(takes(each.getValue(), used)).as("%s", found).isTrue();
                assertThat(each.getValue().organ()).isNotEqualTo(each.getKey().organ());
                count(each.getValue(), used, 1);
                score = score.with(each.getKey(), each.getValue());
            }
            assertThat(score).as("%s %s", seekers, places).isEqualTo(best(seekers, 0, places, new HashMap<>(), new Score(0, 0, 0)));
            assertThat(Placement.of(seekers, places)).isEqualTo(found);
        }
    }
}
