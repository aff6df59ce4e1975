package dingbian.audit;

import dingbian.audit.Balance.Sheet;
import dingbian.ledger.Axis;
import dingbian.ledger.Level;
import dingbian.ledger.Line;
import dingbian.ledger.MatterEvent;
import dingbian.ledger.Measure;
import dingbian.platform.Matters.Step;
import dingbian.platform.Moment;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** 现场: all lines of some books up to a day, folded once, for every check to look at; and the steps of their matters. */
final class Scene {
    final LocalDate day;
    final Axis axis;
    final List<Documented> lines;
    final Standing standing;
    final Sheet organs;
    final Sheet units;
    /** Who counts, or is listed, where, at the end of the day. */
    final List<Stay> seated;
    /** Who holds which post beside his own. */
    final List<Stay> concurrent;
    /** 有效之事: events that were not undone, and that undo none. */
    final List<Event> events;
    final List<Step<MatterEvent>> steps;
    private final Map<String, List<Documented>> byOrgan;
    private final Set<String> undone;
    private final Map<String, String> papers = new HashMap<>();

    Scene(Moment moment, List<Documented> lines, List<Step<MatterEvent>> steps) {
        this.day = moment.at();
        this.axis = moment.axis();
        this.lines = lines;
        this.steps = steps;
        this.standing = new Standing(lines.stream().map(told -> new Kept(told.position(), told.line())).toList(), axis);
        var sums = new Sums(lines.stream().map(Documented::line).filter(line -> line.measure().isNumber())
            .map(JournalQueries.Sum::of).toList(), standing);
        this.organs = BalanceSheets.of(standing, sums, false);
        this.units = BalanceSheets.of(standing, sums, true);
        var stays = Stays.standing(lines, axis).stream().filter(Stay::open).toList();
        this.seated = stays.stream().filter(stay -> !stay.concurrent()).toList();
        this.concurrent = stays.stream().filter(Stay::concurrent).toList();
        this.undone = lines.stream().map(Documented::event).filter(Event::undoes).map(Event::reverses).collect(Collectors.toSet());
        this.events = valid(told -> true).stream().map(Documented::event).distinct().toList();
        lines.forEach(told -> papers.put(told.event().eventId(), told.event().document()));
        this.byOrgan = lines.stream().collect(Collectors.groupingBy(told -> told.event().organ()));
    }

    /** Lines of acts that were not undone, and that undo none. */
    List<Documented> valid(Predicate<Documented> which) {
        return lines.stream().filter(told -> !told.event().undoes() && !undone.contains(told.event().act())).filter(which).toList();
    }

    /** The same of one measure, only what was added. */
    List<Documented> said(Measure measure) {
        return valid(told -> told.line().measure() == measure && told.line().amount() > 0);
    }

    /** The steps of a type that stand in the book of an organ, oldest first. */
    <E extends MatterEvent> List<E> steps(String organ, Class<E> type) {
        return steps.stream().map(Step::event).filter(event -> event.organ().equals(organ)).filter(type::isInstance).map(type::cast).toList();
    }

    /** The ids of the events behind some steps. */
    List<String> ids(Predicate<MatterEvent> which) {
        var positions = steps.stream().filter(step -> which.test(step.event())).map(Step::position).collect(Collectors.toSet());
        return events.stream().filter(event -> positions.contains(event.position())).map(Event::eventId).toList();
    }

    /** The events that added such a line. */
    List<String> evidence(Predicate<Line> which) {
        return ids(valid(told -> told.line().amount() > 0 && which.test(told.line())));
    }

    /** The events that said something of a unit under a measure. */
    List<String> evidence(Measure measure, String organ, Collection<String> units) {
        return evidence(line -> line.measure() == measure && line.organ().equals(organ) && units.contains(line.unit()));
    }

    String name(String organ) {
        return standing.of(organ, Measure.NAME);
    }

    String name(String organ, String unit) {
        return standing.of(organ, unit, Measure.NAME);
    }

    List<String> townships() {
        return Organs.inOrder(standing).stream().filter(organ -> standing.level(organ) == Level.TOWNSHIP).toList();
    }

    int sum(Predicate<Line> which) {
        return lines.stream().map(Documented::line).filter(which).mapToInt(Line::amount).sum();
    }

    /** How a figure of an organ and kind went. */
    Course course(BalanceRow row, Set<Measure> measures, ToIntFunction<Line> amount) {
        var own = byOrgan.getOrDefault(row.organ(), List.of()).stream().map(Documented::line)
            .filter(line -> line.kind() == row.kind() && measures.contains(line.measure())).toList();
        return Course.of(own, axis, standing.counting(row.organ()), amount);
    }

    /** The lines behind a row; behind that of an organ, without the units that do not count. */
    Predicate<Line> of(BalanceRow row, Set<Measure> measures) {
        return line -> line.organ().equals(row.organ()) && line.kind() == row.kind() && measures.contains(line.measure())
            && (row.unit() == null ? standing.counts(line.organ(), line.unit()) : row.unit().equals(line.unit()));
    }

    /** The papers of some events, each once. */
    List<String> documents(Collection<String> events) {
        return events.stream().map(papers::get).filter(Objects::nonNull).distinct().toList();
    }

    static List<String> ids(List<Documented> lines) {
        return lines.stream().map(told -> told.event().eventId()).distinct().toList();
    }
}
