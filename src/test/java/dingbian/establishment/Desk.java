package dingbian.establishment;

import dingbian.ledger.Decision;
import dingbian.ledger.Given;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.LedgerEvent;
import dingbian.policy.LeadershipStandard;
import dingbian.policy.RuleBook;
import java.time.LocalDate;

/** The desk of this room without its shelf: what it decides, given what was recorded. */
final class Desk {
    static final LocalDate TODAY = LocalDate.of(2011, 6, 30);
    private static final RuleBook RULES = new RuleBook();
    private static final LeadershipStandard LEADERSHIP = new LeadershipStandard();

    private Desk() {}

    static Given given(LedgerEvent... events) {
        return new Given(Desk::decide, events);
    }

    private static Decision decide(LedgerCommand command, Given given) {
        var basis = command.basis().completedOn(TODAY);
        return Establishment.decide((EstablishmentCommand) command, basis,
            new Shelf(given::book, given::bookOrNew, RULES.on(basis.effectiveOn()), LEADERSHIP));
    }
}
