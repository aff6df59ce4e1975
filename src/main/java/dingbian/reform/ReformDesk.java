package dingbian.reform;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.Books;
import dingbian.policy.LeadershipStandard;
import dingbian.policy.RuleBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** 改革窗口: opens the book, decides, writes. */
@Component
class ReformDesk {
    private final Books books;
    private final RuleBook rules;
    private final LeadershipStandard leadership;

    ReformDesk(Books books, RuleBook rules, LeadershipStandard leadership) {
        this.books = books;
        this.rules = rules;
        this.leadership = leadership;
    }

    @CommandHandler(commandName = "reform")
    Answer handle(ReformCommand command, @MetaDataValue("act") Act act) {
        var pen = books.takePen(act);
        var basis = command.basis().completedOn(pen.day());
        books.open(pen, command.organ());
        var dossier = new Dossier(basis, act.by(), books::look, rules.on(basis.effectiveOn()), leadership);
        return books.write(pen, Reform.decide(command, dossier));
    }
}
