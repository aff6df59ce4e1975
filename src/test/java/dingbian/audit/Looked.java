package dingbian.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Axis;
import dingbian.ledger.Entry;
import dingbian.ledger.Facts;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.LedgerTable.Stored;
import dingbian.ledger.Line;
import dingbian.ledger.MatterEvent;
import dingbian.ledger.Pen;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.platform.Matters.Step;
import dingbian.platform.Moment;
import dingbian.platform.Wording;
import dingbian.policy.Concerns;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 查看: every check on what was recorded, without a database; {@code given(events…).on(day).finds(concern, facts…)}. */
final class Looked {
    private static final Yardsticks YARDSTICKS = Audit.yardsticks();
    private static final Wording WORDING = Wording.standalone();
    private static final Concerns CONCERNS = new Concerns();
    private final List<Stored> all = new ArrayList<>();
    private LocalDate day;

    /** Each event is an act of its own, recorded on the day of its registration. */
    static Looked given(LedgerEvent... events) {
        var looked = new Looked();
        for (var event : events) looked.act(event.basis().registeredOn().toString(), event);
        return looked;
    }

    /** One more act, recorded on that day. */
    Looked act(String recordedOn, LedgerEvent... events) {
        var at = LocalDate.parse(recordedOn).atTime(12, 0).atZone(Pen.ZONE).toInstant();
        var act = "act-" + (all.size() + 1);
        for (var event : events) all.add(new Stored(new Entry(all.size() + 1, "e-" + (all.size() + 1), act, event), at, "clerk"));
        return this;
    }

    Looked on(String day) {
        this.day = LocalDate.parse(day);
        return this;
    }

    /** Exactly one finding of the concern, on a day on which it is one, with these facts and a sentence that needs no others. */
    Found finds(String concern, Object... facts) {
        var found = of(concern);
        assertThat(found).as(concern).hasSize(1);
        assertThat(found.get(0).facts()).containsAllEntriesOf(Facts.of(facts));
        assertThat(found.get(0).since()).as("since").isNotNull();
        for (var said : List.of(WORDING.zh("finding." + concern, found.get(0).facts()), WORDING.en("finding." + concern, found.get(0).facts())))
            assertThat(said).doesNotContain("{").doesNotContain("finding.");
        return found.get(0);
    }

    Looked findsNo(String concern) {
        assertThat(of(concern)).as(concern).isEmpty();
        return this;
    }

    private List<Found> of(String concern) {
        if (CONCERNS.of(concern, day).isEmpty()) return List.of();
        return Checks.all(scene(), YARDSTICKS, Map.of()).filter(found -> found.concern().equals(concern)).toList();
    }

    private Scene scene() {
        var lines = new ArrayList<Documented>();
        var steps = new ArrayList<Step<MatterEvent>>();
        for (var stored : all) {
            int number = 0;
            for (var line : lines(stored)) if (!line.days().effectiveOn().isAfter(day)) lines.add(new Documented(event(stored), number++, line));
            if (stored.entry().event() instanceof MatterEvent step && !step.basis().effectiveOn().isAfter(day) && !isUndone(stored))
                steps.add(new Step<>(step, stored.entry().position(), stored.entry().act(), stored.recordedAt(), stored.by()));
        }
        return new Scene(new Moment(day, Axis.EFFECTIVE, Instant.now(), all.size()), lines, steps);
    }

    private boolean isUndone(Stored stored) {
        return all.stream().anyMatch(each -> each.entry().event() instanceof ActReversed undo && undo.reverses().equals(stored.entry().act()));
    }

    private List<Line> lines(Stored stored) {
        if (!(stored.entry().event() instanceof ActReversed undo)) return stored.entry().event().lines();
        return all.stream().filter(each -> each.entry().act().equals(undo.reverses()) && each.entry().event().organ().equals(undo.organ()))
            .flatMap(each -> each.entry().event().lines().stream()).map(Line::negated).toList();
    }

    private static Event event(Stored stored) {
        var entry = stored.entry();
        var event = entry.event();
        var row = JournalRow.of(event);
        return new Event(entry.position(), entry.eventId(), entry.act(), event.type(), event.organ(), row.unit(), row.person(), row.post(), row.how(),
            event.basis().document(), event.basis().issuer(), event.basis().days(), stored.recordedAt(), stored.by(), row.reverses(), row.reason());
    }
}
