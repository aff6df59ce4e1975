package dingbian.audit;

import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.ledger.Level;
import dingbian.ledger.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** 进人核查: who came when there was no room. Pure. */
final class EntryChecks {
    private static final String ENTERED = "PersonEntered", IN = "PersonTransferredIn", OUT = "PersonTransferredOut";

    /** 一类之历程: what was approved and filled of a kind, day by day. */
    private record Kept(Kind kind, Course approved, Course filled) {}

    private EntryChecks() {}

    /** 超编进人: an entry from outside on a day at whose end the organ was over, in whichever kind. */
    static Stream<Found> enteredOverQuota(Scene scene) {
        var courses = new HashMap<String, List<Kept>>();
        var entries = new ArrayList<Found>();
        for (var told : scene.said(Measure.FILLED)) {
            var event = told.event();
            var day = event.on(scene.axis);
            if (!isEntry(scene, event) || !scene.standing.counting(event.organ()).counts(told.line().unit(), day)) continue;
            courses.computeIfAbsent(event.organ(), organ -> kept(scene, organ)).stream().filter(kept -> kept.filled().at(day) > kept.approved().at(day))
                .findFirst().ifPresent(over -> entries.add(Found.of("ENTERED_OVER_QUOTA", event.organ(), told.line().unit(), over.kind(),
                    facts(scene, event, over), day, List.of(event.eventId()))));
        }
        return entries.stream();
    }

    private static Map<String, Object> facts(Scene scene, Event event, Kept over) {
        var day = event.on(scene.axis);
        int approved = over.approved().at(day), filled = over.filled().at(day);
        return Facts.of("organName", scene.name(event.organ()), "person", event.person(), "day", day, "kind", over.kind(), "approved", approved, "filled",
            filled, "over", filled - approved, "document", event.document());
    }

    /** Whoever moves inside an organ does not come from outside. */
    private static boolean isEntry(Scene scene, Event event) {
        if (event.type().equals(ENTERED)) return true;
        return event.type().equals(IN) && scene.events.stream().noneMatch(other -> other.type().equals(OUT) && other.act().equals(event.act())
            && other.organ().equals(event.organ()));
    }

    private static List<Kept> kept(Scene scene, String organ) {
        return scene.organs.rows().stream().filter(row -> row.organ().equals(organ) && row.level() == Level.TOWNSHIP)
            .map(row -> new Kept(row.kind(), scene.course(row, Set.of(Measure.APPROVED), line -> line.amount()),
                scene.course(row, Set.of(Measure.FILLED), line -> line.amount()))).toList();
    }
}
