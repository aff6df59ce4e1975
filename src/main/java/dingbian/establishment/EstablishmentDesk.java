package dingbian.establishment;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.Books;
import dingbian.policy.LeadershipStandard;
import dingbian.policy.Parameters;
import dingbian.policy.RuleBook;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** 核编窗口: opens the books, decides, writes. */
@Component
class EstablishmentDesk {
    private final Books books;
    private final RuleBook rules;
    private final LeadershipStandard leadership;
    private final Parameters parameters;

    EstablishmentDesk(Books books, RuleBook rules, LeadershipStandard leadership, Parameters parameters) {
        this.parameters = parameters;
        this.books = books;
        this.rules = rules;
        this.leadership = leadership;
    }

    @CommandHandler(commandName = "establishment")
    Answer handle(EstablishmentCommand command, @MetaDataValue("act") Act act) {
        var pen = books.takePen(act);
        var basis = command.basis().completedOn(pen.day());
        var shelf = new Shelf(organ -> books.open(pen, organ), books::openOrNew, rules.on(basis.effectiveOn()), leadership,
            name -> parameters.value(name, later(basis.effectiveOn(), pen.day())), act.by());
        return books.write(pen, Establishment.decide(command, basis, shelf));
    }

    /** A paper that is dated back does not get around what holds on the day of recording. */
    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
