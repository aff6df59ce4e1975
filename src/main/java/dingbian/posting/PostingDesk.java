package dingbian.posting;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.Basis;
import dingbian.ledger.Book;
import dingbian.ledger.Books;
import dingbian.ledger.Decision;
import dingbian.ledger.OutOfScopeException;
import dingbian.ledger.Pen;
import dingbian.policy.Parameters;
import dingbian.policy.RuleBook;
import dingbian.posting.PersonFinder.Found;
import dingbian.posting.PostingCommand.Enter;
import dingbian.posting.PostingCommand.OfPerson;
import dingbian.posting.PostingCommand.RecordOpening;
import dingbian.posting.PostingCommand.Reverse;
import java.util.LinkedHashMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** 上下编窗口: tells who is meant, opens the books, decides, writes. */
@Component
class PostingDesk {
    private final Books books;
    private final PersonFinder people;
    private final PostingQueries queries;
    private final RuleBook rules;
    private final Parameters parameters;

    PostingDesk(Books books, PersonFinder people, PostingQueries queries, RuleBook rules, Parameters parameters) {
        this.books = books;
        this.people = people;
        this.queries = queries;
        this.rules = rules;
        this.parameters = parameters;
    }

    @CommandHandler(commandName = "posting")
    Answer handle(PostingCommand command, @MetaDataValue("act") Act act) {
        var pen = books.takePen(act);
        var basis = command.basis().completedOn(pen.day());
        return books.write(pen, decide(command, basis, pen));
    }

    private Decision decide(PostingCommand command, Basis basis, Pen pen) {
        if (command instanceof Reverse reverse) return undo(reverse, basis, pen);
        if (command instanceof OfPerson person) return decide(person, basis, pen);
        var affair = new Affair(basis, pen.act().by(), ref -> people.known(ref).id(), this::whereabouts, shelf(pen),
            rules.on(basis.effectiveOn()), name -> parameters.value(name, basis.effectiveOn()));
        return command instanceof UseCommand use ? Posting.decide(use, affair) : Posting.decide((SelectionCommand) command, affair);
    }

    private Decision decide(OfPerson command, Basis basis, Pen pen) {
        var found = find(command, basis, pen);
        return Posting.decide(command, new Case(basis, whereabouts(found.id()), found.registration(), shelf(pen), rules.on(basis.effectiveOn())));
    }

    private Shelf shelf(Pen pen) {
        return new Shelf(organ -> books.open(pen, organ), books::openOrNew);
    }

    private Found find(OfPerson command, Basis basis, Pen pen) {
        boolean dryRun = pen.act().dryRun();
        if (command instanceof Enter c) return people.knownOrNew(c.person(), c.organ(), basis, dryRun);
        if (command instanceof RecordOpening c) return people.knownOrNew(c.person(), c.organ(), basis, dryRun);
        return people.known(command.person());
    }

    private Whereabouts whereabouts(String person) {
        return new Whereabouts(person, queries.organsOf(person).stream().map(books::look).toList());
    }

    private Decision undo(Reverse command, Basis basis, Pen pen) {
        var act = books.actOf(command.eventId());
        var touched = new LinkedHashMap<String, Book>();
        books.organsOf(act).forEach(organ -> touched.put(organ, books.open(pen, organ)));
        if (pen.act().scope() != null) OfficeActs.in(act, touched.values()).ifPresent(event -> { throw OutOfScopeException.ofOffice(event); });
        return ReversalRules.reverse(command,
            new Undoing(act, pen.act().by(), basis, touched, this::whereabouts, people::isReadable, rules.on(basis.effectiveOn())));
    }
}
