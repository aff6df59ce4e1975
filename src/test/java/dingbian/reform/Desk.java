package dingbian.reform;

import dingbian.ledger.Given;
import dingbian.ledger.LedgerEvent;
import dingbian.policy.LeadershipStandard;
import dingbian.policy.RuleBook;
import java.time.LocalDate;

/** The desk of this room without its shelf: what it decides on a command of a user, given what was recorded. */
final class Desk {
    static final LocalDate TODAY = LocalDate.of(2011, 6, 30);
    private static final RuleBook RULES = new RuleBook();
    private static final LeadershipStandard LEADERSHIP = new LeadershipStandard();

    private Desk() {}

    static Given given(String by, LedgerEvent... events) {
        return new Given((command, given) -> {
            var basis = command.basis().completedOn(TODAY);
            return Reform.decide((ReformCommand) command, new Dossier(basis, by, given::book, RULES.on(basis.effectiveOn()), LEADERSHIP));
        }, events);
    }
}
