package dingbian.ledger;

import static dingbian.ledger.Rule.*;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 办件: the steps of one matter that still hold, oldest first; and what every matter asks of its next step. */
public record Matter(String code, List<MatterEvent> steps) {

    /** The steps of a matter among all events of a book. */
    public static Matter of(String code, Stream<LedgerEvent> events) {
        return new Matter(code, events.filter(MatterEvent.class::isInstance).map(MatterEvent.class::cast)
            .filter(event -> event.matter().equals(code)).toList());
    }

    public boolean isOpen() {
        return !steps.isEmpty();
    }

    public Optional<MatterEvent> last() {
        return steps.stream().reduce((first, second) -> second);
    }

    /** The last step of that type. */
    public <E extends MatterEvent> Optional<E> last(Class<E> type) {
        return all(type).reduce((first, second) -> second);
    }

    public <E extends MatterEvent> Stream<E> all(Class<E> type) {
        return steps.stream().filter(type::isInstance).map(type::cast);
    }

    /** 一件一号. */
    public Guards isNew(Guards guards) {
        return guards.require(MATTER_ALREADY_OPEN, () -> !isOpen(), () -> Facts.of("matter", code, "by", last().orElseThrow().by(),
            "document", last().orElseThrow().basis().document()));
    }

    /** 逐级办理，不得越级: the last step is one of these, of that day or an earlier one. */
    @SafeVarargs public final Guards follows(Guards guards, Basis basis, Class<? extends MatterEvent>... before) {
        return guards.require(STEP_OUT_OF_ORDER, () -> last().filter(step -> Stream.of(before).anyMatch(type -> type.isInstance(step)))
            .filter(step -> !step.basis().effectiveOn().isAfter(basis.effectiveOn())).isPresent(),
            () -> Facts.of("matter", code, "last", last().map(LedgerEvent::type).orElse("—"),
                "lastDay", last().map(step -> step.basis().effectiveOn()).orElse(null),
                "wanted", Stream.of(before).map(Class::getSimpleName).toList()));
    }

    /** 经办与审核分离: none of those steps was last taken by this user. */
    @SafeVarargs public final Guards notBy(Guards guards, String by, Class<? extends MatterEvent>... makers) {
        var own = Stream.of(makers).flatMap(type -> last(type).stream()).filter(step -> step.by().equals(by)).findFirst();
        return guards.require(MAKER_IS_CHECKER, own::isEmpty, () -> Facts.of("matter", code, "by", by, "step", own.orElseThrow().type()));
    }
}
