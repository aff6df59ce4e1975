package dingbian.people;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.Books;
import dingbian.ledger.Decision;
import dingbian.ledger.ErasureEvent.PersonErased;
import dingbian.ledger.OfficeEvent;
import dingbian.people.ErasureCommand.ApproveErasure;
import dingbian.people.ErasureCommand.ProposeErasure;
import dingbian.people.ErasureCommand.ReturnErasure;
import dingbian.policy.Retention;
import dingbian.policy.RuleBook;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.stereotype.Component;

/** 销毁窗口: decides, writes, and in the same transaction destroys the key. */
@Component
class ErasureDesk {
    private final Books books;
    private final SubjectFinder subjects;
    private final KeyTable keys;
    private final RuleBook rules;
    private final Retention retention;

    ErasureDesk(Books books, SubjectFinder subjects, KeyTable keys, RuleBook rules, Retention retention) {
        this.books = books;
        this.subjects = subjects;
        this.keys = keys;
        this.rules = rules;
        this.retention = retention;
    }

    @CommandHandler(commandName = "people")
    Answer handle(ErasureCommand command, @MetaDataValue("act") Act act) {
        var pen = books.takePen(act);
        var basis = command.basis().completedOn(pen.day());
        var day = basis.effectiveOn();
        var dossier = new ErasureCase(basis, act.by(), pen.day(), books.openOrNew(OfficeEvent.OFFICE), rules.on(day), rule -> retention.years(rule, day));
        var answer = books.write(pen, decide(command, dossier));
        if (!act.dryRun()) answer.events().forEach(recorded -> {
            if (recorded.entry().event() instanceof PersonErased erased) keys.destroy(erased.person());
        });
        return answer;
    }

    private Decision decide(ErasureCommand command, ErasureCase x) {
        if (command instanceof ProposeErasure c) {
            var subject = subjects.of(subjects.idOf(c.person()));
            subjects.mustNotName(subject.person(), c.reason());
            return ErasureRules.propose(c, x, subject);
        }
        if (command instanceof ReturnErasure c) return ErasureRules.giveBack(c, x);
        return ErasureRules.approve((ApproveErasure) command, x, subjects.of(ErasureRules.proposal(x.matter(command.erasure())).person()));
    }
}
