package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.ledger.UnknownCodeException;
import dingbian.ledger.Measure;
import dingbian.platform.Knowledge;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** 流水翻页: the journal, newest first, an event never cut in two. */
@Component
class Pages {
    static final int MOST = 500;

    /** 一页: {@code next} goes into {@code before} to read on, null at the end. */
    record Page(LocalDate at, String axis, Instant knownAt, long position, List<LineRow> rows, Long next) {}

    /** 所问: {@code paper}: what the events say of themselves; {@code before}: a position; {@code limit}: how many events. */
    record Asked(String organ, String unit, String person, Wrote paper, Span span, Long before, int limit) {}

    /** 所记: part of a document's number, a type of event, an act; what is null is not asked. */
    record Wrote(String document, String type, String act) {
        boolean isAsked() {
            return document != null || type != null || act != null;
        }
    }

    private final Knowledge knowledge;
    private final Organs organs;
    private final Copies copies;
    private final DocumentQueries documents;
    private final Namings namings;

    Pages(Knowledge knowledge, Organs organs, Copies copies, DocumentQueries documents, Namings namings) {
        this.knowledge = knowledge;
        this.organs = organs;
        this.copies = copies;
        this.documents = documents;
        this.namings = namings;
    }

    Page of(AsOf asOf, Asked asked) {
        var moment = knowledge.of(asOf);
        if (asked.person() != null && !documents.knowsPerson(moment, asked.person())) throw new UnknownCodeException("person", asked.person());
        var books = organs.asked(moment, asked.organ());
        int limit = Math.max(1, Math.min(MOST, asked.limit()));
        var positions = positions(moment, books, asked, limit + 1);
        var shown = positions.subList(0, Math.min(limit, positions.size()));
        var lines = shown.isEmpty() ? List.<Documented>of() : documents.lines(question(moment, books, asked)
            .and("l.position >= :last", "last", shown.get(shown.size() - 1)));
        var naming = namings.of(moment, lines.stream().map(Documented::line).toList());
        var rows = lines.stream().sorted(Comparator.comparingLong(Documented::position).reversed().thenComparingInt(Documented::number))
            .map(told -> LineRow.of(told, 1, naming)).toList();
        return new Page(moment.at(), Rows.word(moment), moment.knownAt(), moment.position(), rows,
            positions.size() > limit ? shown.get(shown.size() - 1) : null);
    }

    /** The positions of the newest events that have such lines: from the copies, if there are any, or else by the table. */
    private List<Long> positions(Moment moment, List<String> books, Asked asked, int limit) {
        if (!Copies.copied(books) || asked.paper().isAsked()) return documents.positions(question(moment, books, asked), limit);
        return copies.lines(asked.span().end(moment), books, EnumSet.allOf(Measure.class)).stream().filter(kept -> isAsked(kept, moment, asked))
            .map(Kept::position).distinct().sorted(Comparator.reverseOrder()).limit(limit).toList();
    }

    private static boolean isAsked(Kept kept, Moment moment, Asked asked) {
        var line = kept.line();
        return (asked.unit() == null || asked.unit().equals(line.unit())) && (asked.person() == null || asked.person().equals(line.person()))
            && (asked.before() == null || kept.position() < asked.before()) && !moment.axis().of(line.days()).isBefore(asked.span().from());
    }

    private static Question question(Moment moment, List<String> books, Asked asked) {
        var paper = asked.paper();
        return Question.of(asked.span().end(moment)).organs(books).unit(asked.unit()).person(asked.person())
            .and(event("position(:document in w.document) > 0"), "document", paper.document())
            .and(event("w.type = :type"), "type", paper.type()).and(event("w.act = :act"), "act", paper.act())
            .and("l." + moment.column() + " >= :from", "from", asked.span().from()).and("l.position < :before", "before", asked.before());
    }

    private static String event(String condition) {
        return "l.position in (select w.position from journal_event w where " + condition + ")";
    }
}
