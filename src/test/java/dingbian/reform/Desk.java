package dingbian.reform;

import dingbian.ledger.Given;
import dingbian.ledger.LedgerEvent;
import dingbian.policy.Concerns;
import dingbian.policy.LeadershipStandard;
import dingbian.policy.RuleBook;
import dingbian.policy.Standards;
import java.time.LocalDate;

/** The desk of this room without its shelf: what it decides on a command of a user, given what was recorded. */
final class Desk {
    static final LocalDate TODAY = LocalDate.of(2011, 6, 30);
    static final Policies POLICIES = new Policies(new RuleBook(), new LeadershipStandard(), new Standards(), new Concerns());

    private Desk() {}

    static Given given(String by, LedgerEvent... events) {
        return new Given((command, given) -> {
            var basis = command.basis().completedOn(TODAY);
            return Reform.decide((ReformCommand) command, new Dossier(basis, by, given::book, POLICIES));
        }, events);
    }
}
