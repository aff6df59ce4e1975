package dingbian.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.audit.Sheets;
import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Book;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerTable.Stored;
import dingbian.ledger.Measure;
import dingbian.platform.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;

/** 全账之法: lines are events, sums by SQL are sums by fold, positions and times only grow, and what was once known stays known. */
final class LedgerLaws {

    /** 一问: asked when the ledger had come to a position. */
    private record Asked(AsOf asOf, String organ) {}

    private final Window window;
    private final JournalSql journal;
    private final Sheets sheets;
    private final Fold fold = new Fold();
    private final Map<Asked, Object> answers = new LinkedHashMap<>();
    private final Map<AsOf, List<String>> sums = new LinkedHashMap<>();

    LedgerLaws(ApplicationContext context) {
        window = new Window(context);
        journal = new JournalSql(context);
        sheets = new Sheets(context);
    }

    /** What was recorded since the last check, and some questions about any day, any position and each axis. */
    void check(Random random, LocalDate about) {
        long seen = fold.position();
        fold.read(window.eventsAfter(seen));
        order();
        linesAreEvents(seen);
        for (int i = 0; i < 12; i++) {
            asOf(Axis.values()[i % 3], about.plusDays(random.nextInt(40) - 25), random.nextInt((int) fold.position()) + 1L);
        }
        books();
        keep(random, about);
    }

    private void linesAreEvents(long after) {
        var written = journal.linesAfter(after).iterator();
        for (var placed : fold.lines) if (placed.position() > after) assertThat(written.next()).isEqualTo(JournalSql.text(placed));
        assertThat(written.hasNext()).isFalse();
    }

    private void order() {
        Stored last = null;
        for (var stored : fold.events) {
            assertThat(stored.entry().position()).isEqualTo(last == null ? 1 : last.entry().position() + 1);
            if (last != null && stored.entry().act().equals(last.entry().act())) assertThat(stored.recordedAt()).isEqualTo(last.recordedAt());
            else if (last != null) assertThat(stored.recordedAt()).isAfter(last.recordedAt());
            last = stored;
        }
    }

    private void asOf(Axis axis, LocalDate at, long position) {
        assertThat(journal.sums(at, axis, position)).isEqualTo(fold.sums(at, axis, position, JournalSql::name));
        var known = fold.events.get((int) position - 1).recordedAt();
        var upTo = fold.events.stream().filter(stored -> !stored.recordedAt().isAfter(known)).count();
        var figures = fold.figures(at, axis, upTo, line -> Sheets.name(line.organ(), line.kind(), line.measure()));
        sheets.figures(new AsOf(at, axis, known)).forEach((name, figure) -> assertThat(figure).as(name).isEqualTo(figures.getOrDefault(name, 0)));
    }

    /** The book that decides says the same as the lines. */
    private void books() {
        var organs = fold.events.stream().map(stored -> stored.entry().event().organ()).distinct().toList();
        var sums = fold.figures(LocalDate.MAX, Axis.EFFECTIVE, fold.position(), line -> Sheets.name(line.organ(), line.kind(), line.measure()));
        for (var organ : organs) {
            var book = Book.of(fold.events.stream().map(Stored::entry).filter(entry -> entry.event().organ().equals(organ)));
            for (var kind : Kind.values()) {
                for (var measure : List.of(Measure.APPROVED, Measure.ASSIGNED, Measure.FILLED)) {
                    assertThat(book.supposing(List.of()).sum(measure, kind, null, LocalDate.MAX))
                        .isEqualTo(sums.getOrDefault(Sheets.name(organ, kind, measure), 0));
                }
                pending(book, kind);
            }
        }
    }

    /** 待上编: on every day as many as there are slots out. */
    private static void pending(Book book, Kind kind) {
        for (var room : book.roomsFrom(kind, null, LocalDate.EPOCH)) {
            long out = book.acts().slots().stream().filter(slot -> slot.notice().kind() == kind && slot.isPending(room.day())).count();
            assertThat(room.pending()).as("%s %s", kind, room).isEqualTo((int) out);
        }
    }

    /** Asks now what will be asked again at the end. */
    private void keep(Random random, LocalDate about) {
        var known = fold.events.get(fold.events.size() - 1).recordedAt();
        for (var axis : Axis.values()) {
            var asOf = new AsOf(about.plusDays(random.nextInt(40) - 25), axis, known);
            sums.put(asOf, List.of(journal.sums(asOf.at(), axis, fold.position()).toString()));
            answers.put(new Asked(asOf, null), sheets.ask(asOf, null));
        }
    }

    void nothingKnownHasChanged() {
        answers.forEach((asked, answer) -> assertThat(sheets.ask(asked.asOf(), asked.organ())).isEqualTo(answer));
        sums.forEach((asOf, sum) -> assertThat(journal.sums(asOf.at(), asOf.axis(), positionAt(asOf.knownAt())).toString()).isEqualTo(sum.get(0)));
        assertThat(answers).hasSizeGreaterThan(12);
    }

    private long positionAt(Instant known) {
        return fold.events.stream().filter(stored -> !stored.recordedAt().isAfter(known)).count();
    }

    void theOfficeFindsNothingWrong() {
        assertThat(window.fsck()).isEmpty();
        linesAreEvents(0);
    }

    /** Everything that is not zero, on all three days: what a reversal must restore. */
    Map<String, Integer> everything() {
        return new TreeMap<>(journal.standing());
    }
}
