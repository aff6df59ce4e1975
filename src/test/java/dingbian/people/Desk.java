package dingbian.people;

import static dingbian.ledger.OfficeEvent.OFFICE;

import dingbian.ledger.Decision;
import dingbian.ledger.Given;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Paper;
import dingbian.people.ErasureCommand.ApproveErasure;
import dingbian.people.ErasureCommand.ProposeErasure;
import dingbian.people.ErasureCommand.ReturnErasure;
import dingbian.policy.RuleBook;
import java.time.LocalDate;
import java.util.Map;

/** The desk of erasures without its shelf: what it decides about 张某, registered on the founding day, given what was recorded. */
final class Desk {
    static final LocalDate TODAY = Paper.day("2041-06-30");
    private static final Map<String, Integer> YEARS = Map.of("STAFF_RECORD", 30, "WRITTEN_ORDER", 0);

    private Desk() {}

    /** @param readable whether his key is there */
    static Given by(String user, boolean readable, LedgerEvent... events) {
        return new Given((command, given) -> decide((ErasureCommand) command, user, readable, given), events);
    }

    private static Decision decide(ErasureCommand command, String by, boolean readable, Given given) {
        var basis = command.basis().completedOn(TODAY);
        var x = new ErasureCase(basis, by, TODAY, given.bookOrNew(OFFICE), new RuleBook().on(basis.effectiveOn()), YEARS::get);
        var seats = given.booksOf(Paper.ZHANG).stream().flatMap(book -> book.seats(Paper.ZHANG).stream()).toList();
        var subject = new Subject(Paper.ZHANG, readable, Paper.day(Paper.FOUNDED), seats);
        if (command instanceof ProposeErasure c) return ErasureRules.propose(c, x, subject);
        if (command instanceof ReturnErasure c) return ErasureRules.giveBack(c, x);
        return ErasureRules.approve((ApproveErasure) command, x, subject);
    }
}
