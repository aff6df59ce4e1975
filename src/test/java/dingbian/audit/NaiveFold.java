package dingbian.audit;

import dingbian.ledger.AsOf;
import dingbian.ledger.Kind;
import dingbian.ledger.LedgerTable.Stored;
import dingbian.ledger.Line;
import dingbian.ledger.Measure;
import dingbian.ledger.ReversalEvent.ActReversed;
import java.util.List;
import java.util.stream.Stream;

/** 笨算: what the events add up to, as a child would do it. */
final class NaiveFold {
    private final List<Stored> all;
    private final AsOf asOf;

    NaiveFold(List<Stored> all, AsOf asOf) {
        this.all = all.stream().filter(stored -> asOf.knownAt() == null || !stored.recordedAt().isAfter(asOf.knownAt())).toList();
        this.asOf = asOf;
    }

    Stream<Line> lines() {
        return all.stream().flatMap(this::lines).filter(line -> !asOf.axis().of(line.days()).isAfter(asOf.at()));
    }

    private Stream<Line> lines(Stored stored) {
        if (!(stored.entry().event() instanceof ActReversed undo)) return stored.entry().event().lines().stream();
        return all.stream().filter(each -> each.entry().act().equals(undo.reverses()) && each.entry().event().organ().equals(undo.organ()))
            .flatMap(each -> each.entry().event().lines().stream()).map(Line::negated);
    }

    int sum(String organ, String unit, Kind kind, Measure measure) {
        return lines().filter(line -> line.organ().equals(organ) && line.kind() == kind && line.measure() == measure)
            .filter(line -> unit == null ? counts(organ, line.unit()) : unit.equals(line.unit())).mapToInt(Line::amount).sum();
    }

    /** Whether the last word of the last day, of the acts that were not undone, is not that it does not count. */
    boolean counts(String organ, String unit) {
        var last = standing().flatMap(stored -> stored.entry().event().lines().stream())
            .filter(line -> line.measure() == Measure.COUNTS_IN_CAP && line.organ().equals(organ) && line.unit().equals(unit))
            .filter(line -> !asOf.axis().of(line.days()).isAfter(asOf.at()))
            .reduce((before, word) -> asOf.axis().of(word.days()).isBefore(asOf.axis().of(before.days())) ? before : word);
        return last.isEmpty() || last.get().value().equals("true");
    }

    private Stream<Stored> standing() {
        return all.stream().filter(stored -> all.stream().noneMatch(other -> other.entry().event() instanceof ActReversed undo
            && undo.reverses().equals(stored.entry().act()) && undo.organ().equals(stored.entry().event().organ())));
    }
}
