package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** 总量核查: what the townships of a district have in all, against what they began with. Pure. */
final class TotalChecks {
    private static final String OPENING = "OpeningRecorded";

    private TotalChecks() {}

    /** 只减不增: quotas beyond the first figures, or people beyond those of the opening. */
    static Stream<Found> totalGrowing(Scene scene) {
        var districts = new LinkedHashMap<String, List<BalanceRow>>();
        for (var row : scene.organs.rows()) {
            if (row.level() == Level.TOWNSHIP) districts.computeIfAbsent(whole(scene, row.organ()), any -> new ArrayList<>()).add(row);
        }
        return districts.entrySet().stream().flatMap(each -> growing(scene, each.getKey(), each.getValue()).stream());
    }

    /** The district, if its own book is looked at too. */
    private static String whole(Scene scene, String organ) {
        var district = Organs.district(scene.standing, organ);
        return scene.standing.isOpen(district) ? district : organ;
    }

    private static List<Found> growing(Scene scene, String organ, List<BalanceRow> rows) {
        var quotas = new Course(new TreeMap<>());
        rows.forEach(row -> scene.course(row, Set.of(Measure.APPROVED), line -> line.amount()).changes().entrySet().stream().skip(1)
            .forEach(change -> quotas.changes().merge(change.getKey(), change.getValue(), Integer::sum)));
        var organs = rows.stream().map(BalanceRow::organ).distinct().toList();
        var moved = scene.valid(told -> told.line().measure() == Measure.FILLED && !told.event().type().equals(OPENING)
            && organs.contains(told.line().organ()) && scene.standing.counts(told.line().organ(), told.line().unit()));
        var people = new Course(new TreeMap<>());
        moved.forEach(told -> people.changes().merge(scene.axis.of(told.line().days()), told.line().amount(), Integer::sum));
        int more = quotas.at(scene.day), grown = people.at(scene.day);
        if (more <= 0 && grown <= 0) return List.of();
        var since = Stream.of(quotas.since(), people.since()).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        var events = grown > 0 ? Scene.ids(moved.stream().filter(told -> told.line().amount() > 0).toList()) : List.<String>of();
        return List.of(Found.of("TOTAL_GROWING", organ, null, null, Facts.of("organName", scene.name(organ), "quotas", more, "people", grown), since, events));
    }
}
