package dingbian.laws;

import dingbian.ledger.Entry;
import dingbian.ledger.MatterEvent;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.ledger.SeatEvent.PersonEntered;
import dingbian.ledger.SeatEvent.PersonTransferredIn;
import dingbian.ledger.UseEvent.SlotCancelled;
import dingbian.ledger.UseEvent.UseAuthorised;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 案卷: what the clerk of the walk believes of the matters on his desk, and of the slots that are out. */
final class Files {

    /** 一号: and the notice that gave it out. */
    record Given(String slot, UseAuthorised notice) {}

    private static final int LATEST = 4;

    final List<Given> slots = new ArrayList<>();
    final List<Given> spent = new ArrayList<>();
    private final Map<List<String>, List<MatterEvent>> steps = new LinkedHashMap<>();
    private final Map<String, List<MatterEvent>> byAct = new HashMap<>();

    void remember(Entry entry) {
        var event = entry.event();
        if (event instanceof ActReversed undo) byAct.getOrDefault(undo.reverses(), List.of()).forEach(step -> of(step).remove(step));
        if (event instanceof MatterEvent step) {
            of(step).add(step);
            byAct.computeIfAbsent(entry.act(), any -> new ArrayList<>()).add(step);
        }
        if (event instanceof UseAuthorised notice) notice.slots().forEach(slot -> slots.add(new Given(slot, notice)));
        if (event instanceof SlotCancelled cancelled) spent(cancelled.slot());
        if (event instanceof PersonEntered entered) spent(entered.slot());
        if (event instanceof PersonTransferredIn entered) spent(entered.slot());
    }

    private void spent(String slot) {
        slots.stream().filter(given -> given.slot().equals(slot)).findFirst().ifPresent(given -> {
            slots.remove(given);
            spent.add(given);
        });
    }

    private List<MatterEvent> of(MatterEvent step) {
        return steps.computeIfAbsent(List.of(step.organ(), step.matter()), any -> new ArrayList<>());
    }

    /** The last steps of the latest matters that stand at one of that type. */
    <E extends MatterEvent> List<E> at(Class<E> type) {
        var all = steps.values().stream().filter(each -> !each.isEmpty()).map(each -> each.get(each.size() - 1))
            .filter(type::isInstance).map(type::cast).toList();
        return all.subList(Math.max(0, all.size() - LATEST), all.size());
    }

    /** An earlier step of the same matter. */
    <E extends MatterEvent> E before(MatterEvent step, Class<E> type) {
        return of(step).stream().filter(type::isInstance).map(type::cast).reduce((first, second) -> second).orElseThrow();
    }

    /** The first day on which a step may follow. */
    static LocalDate after(MatterEvent step, LocalDate today) {
        return step.basis().effectiveOn().isAfter(today) ? step.basis().effectiveOn() : today;
    }
}
