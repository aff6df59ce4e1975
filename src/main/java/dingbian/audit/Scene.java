package dingbian.audit;

import dingbian.audit.Balance.Sheet;
import dingbian.ledger.Axis;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.platform.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** 现场: all lines of some books up to a day, folded once, for every check to look at. */
final class Scene {
    final LocalDate day;
    final Axis axis;
    final List<Documented> lines;
    final Standing standing;
    final Sheet organs;
    final Sheet units;
    /** Who counts, or is listed, where, at the end of the day. */
    final List<Stay> seated;
    private final Set<String> undone;

    Scene(Moment moment, List<Documented> lines) {
        this.day = moment.at();
        this.axis = moment.axis();
        this.lines = lines;
        this.standing = new Standing(lines.stream().map(told -> new Kept(told.position(), told.line())).toList(), axis);
        var sums = new Sums(lines.stream().map(Documented::line).filter(line -> line.measure().isNumber())
            .map(JournalQueries.Sum::of).toList(), standing);
        this.organs = BalanceSheets.of(standing, sums, false);
        this.units = BalanceSheets.of(standing, sums, true);
        this.seated = Stays.standing(lines, axis).stream().filter(stay -> stay.open() && !stay.concurrent()).toList();
        this.undone = lines.stream().map(Documented::event).filter(Event::undoes).map(Event::reverses).collect(Collectors.toSet());
    }

    /** Lines of acts that were not undone, and that undo none. */
    List<Documented> valid(Predicate<Documented> which) {
        return lines.stream().filter(told -> !told.event().undoes() && !undone.contains(told.event().act())).filter(which).toList();
    }

    int sum(Predicate<Line> which) {
        return lines.stream().map(Documented::line).filter(which).mapToInt(Line::amount).sum();
    }

    /** How a figure of an organ and kind went. */
    Course course(BalanceRow row, Set<Measure> measures, ToIntFunction<Line> amount) {
        var own = lines.stream().map(Documented::line).filter(line -> line.organ().equals(row.organ()) && line.kind() == row.kind()
            && measures.contains(line.measure())).toList();
        return Course.of(own, axis, standing.counting(row.organ()), amount);
    }

    /** The lines behind a row; behind that of an organ, without the units that do not count. */
    Predicate<Line> of(BalanceRow row, Set<Measure> measures) {
        return line -> line.organ().equals(row.organ()) && line.kind() == row.kind() && measures.contains(line.measure())
            && (row.unit() == null ? standing.counts(line.organ(), line.unit()) : row.unit().equals(line.unit()));
    }

    static List<String> ids(List<Documented> lines) {
        return lines.stream().map(told -> told.event().eventId()).distinct().toList();
    }
}
