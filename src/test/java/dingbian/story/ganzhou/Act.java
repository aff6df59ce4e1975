package dingbian.story.ganzhou;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** One recorded act: its paper, its moment and the lines it wrote. */
final class Act {

    private final Ledger ledger;
    private final Paper paper;
    private final Instant recorded;
    private final List<Ledger.Line> lines = new ArrayList<>();

    Act(Ledger ledger, Paper paper, Instant recorded) {
        this.ledger = ledger;
        this.paper = paper;
        this.recorded = recorded;
    }

    Paper paper() {
        return paper;
    }

    Instant recorded() {
        return recorded;
    }

    Act add(int amount, Object... key) {
        if (amount == 0) return this;
        var registered = paper.registeredWhen(recorded.atZone(OfficeClock.SHANGHAI).toLocalDate());
        return write(new Ledger.Line(Ledger.key(key), amount,
                paper.documentDate(), paper.effectiveOn(), registered, recorded));
    }

    /** 冲正: the other act's lines once more, negated, on their own business dates, known from now on. */
    Act undo(Act other) {
        for (var line : other.lines) {
            write(new Ledger.Line(line.key(), -line.amount(), line.document(), line.effective(), line.registered(), recorded));
        }
        return this;
    }

    private Act write(Ledger.Line line) {
        lines.add(line);
        ledger.add(line);
        return this;
    }
}
