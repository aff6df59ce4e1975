package dingbian.posting;

import dingbian.ledger.Book;
import dingbian.ledger.Decision;
import dingbian.ledger.Given;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.Paper;
import dingbian.ledger.PersonRef;
import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.ledger.ReversalEvent.ActReversed;
import dingbian.policy.RuleBook;
import dingbian.posting.PostingCommand.OfPerson;
import dingbian.posting.PostingCommand.Reverse;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** The desk of this room without its shelf: what it decides, given what was recorded. */
final class Desk {
    static final LocalDate TODAY = LocalDate.of(2011, 6, 30);
    /** Who cannot be read any more. */
    static final String ERASED = "p-erased";
    private static final RuleBook RULES = new RuleBook();

    private Desk() {}

    static Given given(LedgerEvent... events) {
        return new Given(Desk::decide, events);
    }

    /** 误录: what is undone today for that reason, and what is recorded of it. */
    static Reverse reverse(String eventId) {
        return new Reverse(eventId, "误录", Paper.on(TODAY.toString()));
    }

    static ActReversed reversed(String organ, String act) {
        return new ActReversed(organ, act, "误录", Paper.on(TODAY.toString()));
    }

    /** A person is told by his id; {@code registration} makes him known with this act. */
    static Given newcomer(PersonRegistered registration, LedgerEvent... events) {
        return new Given((command, given) -> decide((OfPerson) command, registration, given), events);
    }

    private static Decision decide(LedgerCommand command, Given given) {
        if (command instanceof Reverse reverse) return undo(reverse, "clerk", given);
        return command instanceof OfPerson person ? decide(person, null, given) : decideMatter(command, "clerk", Map.of(), given);
    }

    /** The same desk, where this user takes the steps. */
    static Given by(String user, LedgerEvent... events) {
        return by(user, Map.of(), events);
    }

    static Given by(String user, Map<String, Integer> parameters, LedgerEvent... events) {
        return new Given((command, given) -> command instanceof Reverse reverse ? undo(reverse, user, given)
            : decideMatter(command, user, parameters, given), events);
    }

    private static Decision decideMatter(LedgerCommand command, String user, Map<String, Integer> parameters, Given given) {
        var basis = command.basis().completedOn(TODAY);
        var affair = new Affair(basis, user, PersonRef::id, person -> whereabouts(person, given), shelf(given),
            RULES.on(basis.effectiveOn()), parameters::get);
        return command instanceof UseCommand use ? Posting.decide(use, affair) : Posting.decide((SelectionCommand) command, affair);
    }

    private static Shelf shelf(Given given) {
        return new Shelf(given::book, given::bookOrNew);
    }

    private static Decision decide(OfPerson command, PersonRegistered registration, Given given) {
        var basis = command.basis().completedOn(TODAY);
        return Posting.decide(command, new Case(basis, whereabouts(command.person().id(), given), registration, shelf(given),
            RULES.on(basis.effectiveOn())));
    }

    private static Whereabouts whereabouts(String person, Given given) {
        return new Whereabouts(person, given.booksOf(person));
    }

    private static Decision undo(Reverse command, String user, Given given) {
        var basis = command.basis().completedOn(TODAY);
        var act = given.actOf(command.eventId());
        var touched = new TreeMap<String, Book>();
        given.organsOf(act).forEach(organ -> touched.put(organ, given.book(organ)));
        return ReversalRules.reverse(command, new Undoing(act, user, basis, touched, person -> whereabouts(person, given), person -> !person.equals(ERASED),
            RULES.on(basis.effectiveOn())));
    }
}
