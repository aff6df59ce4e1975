package dingbian.reform;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.Books;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** 改革窗口: opens the book, decides, writes. */
@Component
class ReformDesk {
    private final Books books;
    private final Policies policies;

    ReformDesk(Books books, Policies policies) {
        this.books = books;
        this.policies = policies;
    }

    @CommandHandler(commandName = "reform")
    Answer handle(ReformCommand command, @MetaDataValue("act") Act act) {
        var pen = books.takePen(act);
        var basis = command.basis().completedOn(pen.day());
        books.open(pen, command.organ());
        var dossier = new Dossier(basis, act.by(), books::look, policies);
        return books.write(pen, Reform.decide(command, dossier));
    }
}
