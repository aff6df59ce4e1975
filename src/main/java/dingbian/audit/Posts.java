package dingbian.audit;

import dingbian.audit.PostRow.Holder;
import dingbian.ledger.AsOf;
import dingbian.ledger.Kind;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.ledger.UnknownCodeException;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** 岗位册: which posts stood at the end of a day, and who held them. */
@Component
public class Posts {
    private static final Set<Measure> SEATS = EnumSet.of(Measure.POST, Measure.FILLED, Measure.CONCURRENT);

    /** 岗位: where it stands. */
    private record Place(String organ, String unit, Kind kind, String post, boolean leadership) {
        static Place of(Line line) {
            return new Place(line.organ(), line.unit(), line.kind(), line.post(), line.value() != null);
        }
    }

    private final Knowledge knowledge;
    private final Organs organs;
    private final DocumentQueries documents;
    private final Names names;

    Posts(Knowledge knowledge, Organs organs, DocumentQueries documents, Names names) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.documents = documents;
        this.names = names;
    }

    public Rows<PostRow> of(AsOf asked, String organ, String unit) {
        var moment = knowledge.of(asked);
        var books = organs.asked(moment, organ);
        if (unit != null && !documents.any(Question.known(moment).organs(books).unit(unit))) throw new UnknownCodeException("unit", unit);
        var standing = organs.standing(moment, books, People.FACTS);
        var lines = documents.lines(Question.of(moment).organs(books).measures(SEATS)).stream().filter(told -> told.line().post() != null).toList();
        var naming = Naming.of(standing, names, lines.stream().map(told -> told.line().person()).toList());
        var order = Organs.inOrder(standing);
        return Rows.of(moment, rows(lines, moment, naming).stream().filter(row -> unit == null || unit.equals(row.unit()))
            .sorted(Comparator.comparingInt(row -> order.indexOf(row.organ()))).toList());
    }

    private static List<PostRow> rows(List<Documented> lines, Moment moment, Naming naming) {
        Map<Place, Integer> places = new LinkedHashMap<>();
        for (var told : lines) if (told.line().measure() == Measure.POST) places.merge(Place.of(told.line()), told.line().amount(), Integer::sum);
        Map<String, List<Stay>> holders = new LinkedHashMap<>();
        for (var stay : Stays.standing(lines, moment.axis()))
            if (stay.open()) holders.computeIfAbsent(stay.seat().organ() + ' ' + stay.seat().post(), any -> new ArrayList<>()).add(stay);
        var rows = new ArrayList<PostRow>();
        places.forEach((place, count) -> { if (count > 0) rows.add(row(place, holders.getOrDefault(place.organ() + ' ' + place.post(), List.of()), naming)); });
        return rows;
    }

    private static PostRow row(Place place, List<Stay> stays, Naming naming) {
        var own = stays.stream().filter(stay -> !stay.concurrent()).map(stay -> Holder.of(stay, naming)).findFirst().orElse(null);
        var others = stays.stream().filter(Stay::concurrent).map(stay -> Holder.of(stay, naming)).toList();
        return new PostRow(place.organ(), naming.organ(place.organ()), place.unit(), naming.unit(place.organ(), place.unit()), place.post(),
            naming.standing().title(place.organ(), place.post()), place.kind(), place.leadership(), own, others);
    }
}
