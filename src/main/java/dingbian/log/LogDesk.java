package dingbian.log;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.Books;
import dingbian.log.LogCommand.ReplaceLogKey;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** 存证窗口之后: decides, and writes in the office's own book. The next key is on the disk before the event that names it. */
@Component
class LogDesk {
    private final Books books;
    private final LogTable table;
    private final SigningKey signing;

    LogDesk(Books books, LogTable table, SigningKey signing) {
        this.books = books;
        this.table = table;
        this.signing = signing;
    }

    @CommandHandler(commandName = "log")
    Answer handle(ReplaceLogKey command, @MetaDataValue("act") Act act) {
        var pen = books.takePen(act);
        var keys = table.keys();
        return books.write(pen, LogRules.replace(command, command.basis().completedOn(pen.day()), keys.newest().key(),
            () -> signing.successor(keys, act.dryRun())));
    }
}
