package dingbian.audit;

import dingbian.audit.ChangeRow.Change;
import dingbian.audit.Event.Reversal;
import dingbian.ledger.AsOf;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 增减表: what was added, left, moved and reassigned between two days, by which papers. */
@Component
class Changes {
    private static final String OUT = "PersonTransferredOut", IN = "PersonTransferredIn";

    /** 一事一日: the lines of one event on one day. */
    private record Group(long position, LocalDate on) {}

    private record Half(String act, String person) {}

    private final Knowledge knowledge;
    private final Organs organs;
    private final DocumentQueries documents;
    private final Namings namings;

    Changes(Knowledge knowledge, Organs organs, DocumentQueries documents, Namings namings) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.documents = documents;
        this.namings = namings;
    }

    Rows<ChangeRow> of(AsOf asked, String organ, Span span) {
        var moment = span.end(knowledge.of(asked));
        var books = organs.asked(moment, organ);
        var lines = documents.lines(Question.of(moment).organs(books).and("l." + moment.column() + " > :from", "from", span.from()))
            .stream().filter(told -> !told.event().undoes()).toList();
        var undone = documents.reversals(moment, lines.stream().map(told -> told.event().act()).toList());
        var transfers = transfers(moment, lines);
        var named = Stream.concat(lines.stream().map(Documented::line), transfers.values().stream()).toList();
        var naming = namings.of(moment, named);
        return Rows.of(moment, rows(groups(lines, moment), transfers, undone, naming));
    }

    /** Where each transfer came from, whether or not that organ was asked about. */
    private Map<Half, Line> transfers(Moment moment, List<Documented> lines) {
        var acts = lines.stream().map(Documented::event).filter(event -> event.type().equals(IN) || event.type().equals(OUT))
            .map(Event::act).distinct().toList();
        var halves = new LinkedHashMap<Half, Line>();
        if (!acts.isEmpty()) documents.lines(Question.known(moment).and("e.act in (:acts)", "acts", acts).and("e.type = :type", "type", OUT)
            .measures(Set.of(Measure.FILLED))).forEach(told -> halves.put(new Half(told.event().act(), told.line().person()), told.line()));
        return halves;
    }

    private static Map<Group, List<Documented>> groups(List<Documented> lines, Moment moment) {
        var groups = new LinkedHashMap<Group, List<Documented>>();
        for (var told : lines)
            groups.computeIfAbsent(new Group(told.position(), moment.axis().of(told.line().days())), any -> new ArrayList<>()).add(told);
        return groups;
    }

    private static List<ChangeRow> rows(Map<Group, List<Documented>> groups, Map<Half, Line> transfers, Map<String, Reversal> undone, Naming naming) {
        var arrived = new HashSet<Half>();
        groups.values().stream().map(lines -> lines.get(0)).filter(told -> told.event().type().equals(IN))
            .forEach(told -> arrived.add(new Half(told.event().act(), told.event().person())));
        var rows = new ArrayList<ChangeRow>();
        groups.forEach((group, lines) -> {
            var event = lines.get(0).event();
            boolean shown = event.type().equals(OUT) && arrived.contains(new Half(event.act(), event.person()));
            if (!shown) rows.add(row(group, lines, transfers.get(new Half(event.act(), event.person())), undone.get(event.act()), naming));
        });
        rows.sort(Comparator.comparing(ChangeRow::on).thenComparing(ChangeRow::position));
        return rows;
    }

    private static ChangeRow row(Group group, List<Documented> lines, Line out, Reversal reversal, Naming naming) {
        var event = lines.get(0).event();
        boolean moved = event.type().equals("PersonAssigned");
        var first = lines.stream().map(Documented::line).filter(line -> !moved || line.measure() == Measure.FILLED && line.amount() > 0)
            .findFirst().orElse(lines.get(0).line());
        var from = moved ? lines.get(0).line() : out;
        var there = event.type().equals(OUT) ? null : first;
        var total = lines.stream().map(Documented::line).filter(line -> line.measure() == first.measure()).mapToInt(Line::amount).sum();
        return new ChangeRow(reversal == null ? Change.of(event.type()) : Change.REVERSED, there == null ? null : there.organ(),
            there == null ? null : naming.organ(there.organ()), there == null ? null : there.unit(),
            there == null ? null : naming.unit(there.organ(), there.unit()),
            from == null ? null : from.organ(), from == null ? null : naming.organ(from.organ()), from == null ? null : from.unit(),
            from == null ? null : naming.unit(from.organ(), from.unit()), event.person(), naming.person(event.person()), event.post(), event.how(),
            first.kind(), Figure.word(first.measure()), total, first.value(), group.on(), event.document(), event.issuer(),
            first.days().documentDate(), first.days().effectiveOn(), first.days().registeredOn(), event.recordedAt(), event.recordedBy(),
            event.eventId(), event.act(), event.type(), event.position(), reversal);
    }
}
