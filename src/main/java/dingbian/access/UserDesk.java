package dingbian.access;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.Books;
import dingbian.ledger.OfficeEvent;
import dingbian.policy.RuleBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** 用户窗口: opens the office's own book, decides, writes. */
@Component
class UserDesk {
    private final Books books;
    private final RuleBook rules;
    private final Users users;

    UserDesk(Books books, RuleBook rules, Users users) {
        this.books = books;
        this.rules = rules;
        this.users = users;
    }

    @CommandHandler(commandName = "access")
    Answer handle(AccessCommand command, @MetaDataValue("act") Act act) {
        var pen = books.takePen(act);
        var basis = command.basis().completedOn(pen.day());
        var file = new UserFile(basis, act.by(), rules.on(basis.effectiveOn()),
            organ -> organ.equals(OfficeEvent.OFFICE) ? books.openOrNew(organ) : books.look(organ), users.all());
        return books.write(pen, UserRules.decide(command, file));
    }
}
