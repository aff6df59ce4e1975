package dingbian.audit;

import dingbian.audit.ActRow.Moved;
import dingbian.ledger.AsOf;
import dingbian.ledger.Kind;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.ledger.Pen;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** 经办簿: what was recorded, an act a row, newest first, of whatever day it counts from. */
@Component
class Daybook {
    static final int MOST = 200;

    /** 所问: recorded from one day to another and by whom, or on which paper, or one act, or the acts of some events; what is null is not asked. */
    record Asked(String organ, LocalDate from, LocalDate to, String by, String document, String issuer, String act, List<String> events, Long before,
                 int limit) {}

    /** A figure that an act may move. */
    private record Cell(String organ, String unit, Kind kind, Measure measure) {
        static Cell of(Line line) {
            return new Cell(line.organ(), line.unit(), line.kind(), line.measure());
        }
    }

    private final Knowledge knowledge;
    private final Organs organs;
    private final DocumentQueries documents;
    private final Namings namings;

    Daybook(Knowledge knowledge, Organs organs, DocumentQueries documents, Namings namings) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.documents = documents;
        this.namings = namings;
    }

    Rows<ActRow> of(AsOf asOf, Asked asked) {
        var moment = knowledge.of(asOf).ever();
        var books = organs.asked(moment, asked.organ());
        var acts = documents.acts(question(moment, books, asked), Math.max(1, Math.min(MOST, asked.limit())));
        if (acts.isEmpty()) return Rows.of(moment.on(asOf.at()), List.of());
        var wrote = documents.events(Question.knownEvents(moment).and("e.act in (:acts)", "acts", acts).and("e.organ in (:organs)", "organs", books));
        var events = wrote.stream().collect(Collectors.groupingBy(Event::act));
        var lines = documents.lines(Question.known(moment).organs(books).measures(JournalQueries.NUMBERS)
            .and("l.position in (select w.position from journal_event w where w.act in (:acts))", "acts", acts));
        var undone = documents.reversals(moment, acts);
        var naming = namings.of(moment, places(events, lines));
        return Rows.of(moment.on(asOf.at()), acts.stream().map(act ->
            ActRow.of(events.get(act), undone.get(act), moved(act, lines, naming), naming)).toList());
    }

    private static Question question(Moment moment, List<String> books, Asked asked) {
        return Question.knownEvents(moment).and("e.organ in (:organs)", "organs", books)
            .and("e.recorded_at >= :from", "from", asked.from() == null ? null : asked.from().atStartOfDay(Pen.ZONE).toOffsetDateTime())
            .and("e.recorded_at < :to", "to", asked.to() == null ? null : asked.to().plusDays(1).atStartOfDay(Pen.ZONE).toOffsetDateTime())
            .and("e.recorded_by = :by", "by", asked.by()).and("e.document = :document", "document", asked.document())
            .and("e.issuer = :issuer", "issuer", asked.issuer()).and("e.act = :act", "act", asked.act())
            .and("e.act in (select w.act from journal_event w where w.event_id in (:wrote))", "wrote", asked.events())
            .and("e.position < :before", "before", asked.before());
    }

    /** What is to be named: the places and persons of the events, and those of the lines. */
    private static List<Line> places(Map<String, List<Event>> events, List<Documented> lines) {
        var named = new ArrayList<>(lines.stream().map(Documented::line).toList());
        events.values().forEach(each -> each.forEach(event ->
            named.add(new Line(event.organ(), event.unit(), null, Measure.MATTER, 0, event.person(), event.post(), null, event.days(), null))));
        return named;
    }

    private static List<Moved> moved(String act, List<Documented> lines, Naming naming) {
        Map<Cell, Integer> sums = new LinkedHashMap<>();
        for (var told : lines) if (told.event().act().equals(act)) sums.merge(Cell.of(told.line()), told.line().amount(), Integer::sum);
        return sums.entrySet().stream().filter(each -> each.getValue() != 0).map(each -> moved(each.getKey(), each.getValue(), naming)).toList();
    }

    private static Moved moved(Cell cell, int amount, Naming naming) {
        return new Moved(cell.organ(), naming.organ(cell.organ()), cell.unit(), naming.unit(cell.organ(), cell.unit()), cell.kind(),
            Figure.word(cell.measure()), amount);
    }
}
