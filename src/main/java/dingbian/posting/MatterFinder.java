package dingbian.posting;

import dingbian.ledger.AsOf;
import dingbian.ledger.MatterEvent;
import dingbian.ledger.SelectionEvent.SelectionOpened;
import dingbian.ledger.SelectionEvent;
import dingbian.ledger.UseEvent.UseAuthorised;
import dingbian.ledger.UseEvent.UseRequested;
import dingbian.ledger.UseEvent;
import dingbian.people.PersonDetails;
import dingbian.people.Register;
import dingbian.platform.Knowledge;
import dingbian.platform.Matters.Step;
import dingbian.platform.Matters;
import dingbian.platform.Moment;
import dingbian.platform.Rows;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 找件: applications, slots and selection rounds as they stood at a moment; {@code organ} null: of all, a district: of its townships too. */
@Component
class MatterFinder {
    private final Knowledge knowledge;
    private final Matters matters;
    private final UseQueries uses;
    private final Register register;

    MatterFinder(Knowledge knowledge, Matters matters, UseQueries uses, Register register) {
        this.knowledge = knowledge;
        this.matters = matters;
        this.uses = uses;
        this.register = register;
    }

    /** 所问: {@code organs} are those asked for, by code, with their names; {@code only}: the one that it is, or null. */
    private record Scope(Moment moment, Map<String, String> organs, String only) {
        String name(String organ) {
            return organs.get(organ);
        }
    }

    private Scope scope(AsOf asked, String organ) {
        var moment = knowledge.of(asked);
        var organs = matters.organs(moment, organ);
        return new Scope(moment, organs, organs.size() == 1 ? organ : null);
    }

    Rows<ApplicationRow> applications(AsOf asked, String organ) {
        var scope = scope(asked, organ);
        var found = Matters.begun(steps(scope, UseEvent.class), UseRequested.class);
        var names = names(found.stream().flatMap(ApplicationRow::people));
        return Rows.of(scope.moment(), found.stream().map(steps -> ApplicationRow.of(steps, scope.name(organOf(steps)), names)).toList());
    }

    Rows<SelectionRow> selections(AsOf asked, String organ) {
        var scope = scope(asked, organ);
        var found = Matters.begun(steps(scope, SelectionEvent.class), SelectionOpened.class);
        var names = names(found.stream().flatMap(SelectionRow::people));
        return Rows.of(scope.moment(), found.stream().map(steps -> SelectionRow.of(steps, scope.name(organOf(steps)), names)).toList());
    }

    private <E extends MatterEvent> Stream<Step<E>> steps(Scope scope, Class<E> type) {
        return matters.of(scope.moment(), scope.only(), type).stream().filter(step -> scope.organs().containsKey(step.event().organ()));
    }

    private static String organOf(List<? extends Step<? extends MatterEvent>> steps) {
        return steps.get(0).event().organ();
    }

    private Map<String, PersonDetails> names(Stream<String> people) {
        return register.details(people.filter(Objects::nonNull).distinct().toList());
    }

    /** 待上编台账: every slot that was given out. */
    Rows<SlotRow> slots(AsOf asked, String organ) {
        var scope = scope(asked, organ);
        var given = steps(scope, UseAuthorised.class).toList();
        var ended = uses.endings(scope.moment(), scope.only());
        var names = names(Stream.concat(given.stream().flatMap(step -> step.event().replaces().stream()), ended.stream().map(UseQueries.Ended::person)));
        var endings = new TreeMap<String, SlotRow.Ending>();
        ended.forEach(end -> endings.put(end.slot(),
            new SlotRow.Ending(end.type(), Called.of(end.person(), names), end.document(), end.day(), end.position())));
        return Rows.of(scope.moment(), given.stream().flatMap(step -> step.event().slots().stream()
            .map(slot -> SlotRow.of(slot, step, endings.get(slot), scope.moment(), scope.name(step.event().organ()), names))).toList());
    }
}
