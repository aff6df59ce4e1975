package dingbian.audit;

import dingbian.ledger.DiversionChannel;
import dingbian.ledger.Facts;
import dingbian.ledger.Kind;
import dingbian.ledger.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 分流核查: whether the excess has its ground, keeps its date, and stays gone. Pure. */
final class DiversionChecks {
    private static final Set<String> BACK = Set.of("PersonAssigned", "PersonEntered", "PersonTransferredIn");
    /** Channels by which somebody goes for good; by a transfer he may have a post again, but elsewhere. */
    private static final Set<DiversionChannel> AWAY = EnumSet.of(DiversionChannel.EARLY_LEAVE, DiversionChannel.RETIREMENT,
        DiversionChannel.RESIGNATION, DiversionChannel.OTHER);

    /** 超编一人: declared, and still counted. */
    private record Excess(String organ, String person, Kind kind) {}

    private record Place(String organ, Kind kind) {}

    private DiversionChecks() {}

    /** 超编无依据: nobody has said why he is the one. */
    static Stream<Found> excessWithoutGround(Scene scene) {
        var grounds = scene.said(Measure.EXCESS_GROUND);
        return perPlace(scene, declared -> grounds.stream().noneMatch(ground ->
            ground.line().person().equals(declared.line().person()) && ground.line().organ().equals(declared.line().organ())
                && !on(scene, ground).isBefore(on(scene, declared))), (place, people) -> Found.of("EXCESS_WITHOUT_GROUND", place.organ(), null,
            place.kind(), Facts.of("organName", scene.name(place.organ()), "kind", place.kind(), "count", people.size()),
            people.stream().map(told -> on(scene, told)).min(LocalDate::compareTo).orElse(null), Scene.ids(people)));
    }

    /** 逾期未分流: his date is past. */
    static Stream<Found> diversionOverdue(Scene scene) {
        var due = new LinkedHashMap<String, LocalDate>();
        for (var told : scene.said(Measure.DIVERSION_DUE)) due.put(told.line().organ() + told.line().person(), LocalDate.parse(told.line().value()));
        Function<Documented, LocalDate> last = declared -> due.getOrDefault(declared.line().organ() + declared.line().person(), LocalDate.MAX);
        return perPlace(scene, declared -> last.apply(declared).isBefore(scene.day), (place, people) -> {
            var first = people.stream().map(last).min(LocalDate::compareTo).orElseThrow();
            return Found.of("DIVERSION_OVERDUE", place.organ(), null, place.kind(), Facts.of("organName", scene.name(place.organ()), "kind", place.kind(),
                "count", people.size(), "due", first), first.plusDays(1), Scene.ids(people));
        });
    }

    private static LocalDate on(Scene scene, Documented told) {
        return scene.axis.of(told.line().days());
    }

    /** One finding per organ and kind, about those who are in excess and of whose declaration it holds. */
    private static Stream<Found> perPlace(Scene scene, Predicate<Documented> which, BiFunction<Place, List<Documented>, Found> found) {
        var places = new LinkedHashMap<Place, List<Documented>>();
        for (var told : excess(scene).values()) {
            if (which.test(told)) places.computeIfAbsent(new Place(told.line().organ(), told.line().kind()), any -> new ArrayList<>()).add(told);
        }
        return places.entrySet().stream().map(each -> found.apply(each.getKey(), each.getValue()));
    }

    /** Who is in excess, and by which word. */
    private static Map<Excess, Documented> excess(Scene scene) {
        var counts = new LinkedHashMap<Excess, Integer>();
        for (var told : scene.lines) if (told.line().measure() == Measure.EXCESS) counts.merge(excess(told), told.line().amount(), Integer::sum);
        var declared = new LinkedHashMap<Excess, Documented>();
        for (var told : scene.said(Measure.EXCESS)) if (counts.get(excess(told)) > 0) declared.put(excess(told), told);
        return declared;
    }

    private static Excess excess(Documented told) {
        return new Excess(told.line().organ(), told.line().person(), told.line().kind());
    }

    /** 分流又上岗: planned or said to be gone for good, and given a place afterwards. */
    static Stream<Found> divertedBack(Scene scene) {
        var gone = new LinkedHashMap<String, Documented>();
        for (var told : scene.valid(told -> told.line().measure() == Measure.DIVERSION || told.line().measure() == Measure.DIVERTED))
            gone.put(told.line().person(), told);
        return scene.events.stream().filter(event -> BACK.contains(event.type())).flatMap(event -> {
            var planned = gone.get(event.person());
            if (planned == null || !isBack(scene, event, planned)) return Stream.empty();
            return Stream.of(Found.of("DIVERTED_BACK", event.organ(), event.unit(), planned.line().kind(), Facts.of("organName", scene.name(event.organ()),
                "person", event.person(), "channel", DiversionChannel.valueOf(planned.line().value()), "planned", on(scene, planned),
                "effectiveOn", event.days().effectiveOn(), "document", event.document()), event.on(scene.axis),
                List.of(planned.event().eventId(), event.eventId())));
        });
    }

    /** Who is moved inside his organ without a post is in excess as before. */
    private static boolean isBack(Scene scene, Event event, Documented planned) {
        boolean later = event.position() > planned.position() && !event.on(scene.axis).isBefore(on(scene, planned));
        boolean moved = event.type().equals("PersonTransferredIn") && event.post() == null && event.organ().equals(planned.line().organ());
        var channel = DiversionChannel.valueOf(planned.line().value());
        return later && !moved && !channel.places() && (AWAY.contains(channel) || event.organ().equals(planned.line().organ()));
    }
}
