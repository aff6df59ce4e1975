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

    /** Whether the last word of the last day, of those that were not taken back, is not that it does not count. */
    boolean counts(String organ, String unit) {
        var words = lines().filter(line -> line.measure() == Measure.COUNTS_IN_CAP && line.organ().equals(organ) && line.unit().equals(unit)).toList();
        Line last = null;
        for (var word : words) {
            var day = asOf.axis().of(word.days());
            int holds = words.stream().filter(each -> asOf.axis().of(each.days()).equals(day) && each.value().equals(word.value()))
                .mapToInt(Line::amount).sum();
            if (word.amount() > 0 && holds > 0 && (last == null || !day.isBefore(asOf.axis().of(last.days())))) last = word;
        }
        return last == null || last.value().equals("true");
    }
}
