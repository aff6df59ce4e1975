package dingbian.establishment;

import dingbian.ledger.Given;
import dingbian.ledger.LedgerEvent;
import dingbian.policy.LeadershipStandard;
import dingbian.policy.RuleBook;
import java.time.LocalDate;
import java.util.Map;

/** The desk of this room without its shelf: what it decides, given what was recorded. */
final class Desk {
    static final LocalDate TODAY = LocalDate.of(2011, 6, 30);
    private static final RuleBook RULES = new RuleBook();
    private static final LeadershipStandard LEADERSHIP = new LeadershipStandard();

    private Desk() {}

    static Given given(LedgerEvent... events) {
        return by("clerk", Map.of(), events);
    }

    /** The same desk, where this user asks, and the place has set these numbers for itself. */
    static Given by(String user, Map<String, Integer> parameters, LedgerEvent... events) {
        return new Given((command, given) -> {
            var basis = command.basis().completedOn(TODAY);
            return Establishment.decide((EstablishmentCommand) command, basis,
                new Shelf(given::book, given::bookOrNew, RULES.on(basis.effectiveOn()), LEADERSHIP, parameters::get, user));
        }, events);
    }
}
