package dingbian.log;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.Books;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** 认可恢复窗口: looks what is lost, decides, writes in the office's own book. */
@Component
class RestoreDesk {
    static final String ROOM = "restore";
    private final Books books;
    private final MerkleLog log;
    private final TransactionTemplate outside;

    RestoreDesk(Books books, MerkleLog log, PlatformTransactionManager transactions) {
        this.books = books;
        this.log = log;
        outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** The log hashes for itself what it looks at, and keeps that even where the act is rolled back. */
    @CommandHandler(commandName = ROOM)
    Answer handle(AcceptRestore command, @MetaDataValue("act") Act act) {
        var pen = books.takePen(act);
        var alarms = outside.execute(apart -> log.alarms());
        return books.write(pen, RestoreRules.accept(command, command.basis().completedOn(pen.day()), alarms));
    }
}
