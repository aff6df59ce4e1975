package dingbian.platform;

import dingbian.ledger.Act;
import dingbian.ledger.Answer;
import dingbian.ledger.Books;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.Pen;
import dingbian.ledger.RefusedException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.common.AxonNonTransientException;
import org.axonframework.messaging.GenericMessage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 收件: sends a command to its desk, one at a time on this node, each in one transaction. On the database the ledger's head keeps
 * the order among nodes; waiting here spares it the connections.
 */
@Component
public class Gateway {
    private static final int TRIES = 4;
    private final CommandBus bus;
    private final TransactionTemplate transaction;
    private final AnsweredTable answered;
    private final Books books;
    private final ReentrantLock turn = new ReentrantLock(true);

    Gateway(CommandBus bus, TransactionTemplate transaction, AnsweredTable answered, Books books) {
        this.bus = bus;
        this.transaction = transaction;
        this.answered = answered;
        this.books = books;
    }

    /**
     * @param caller whose {@code key} it is, that makes a repeat harmless; {@code key} may be null
     * @throws RefusedException if the desk refuses @throws LostRaceException after some tries
     */
    Answer send(String room, LedgerCommand command, Act act, String caller, String key) {
        turn.lock();
        try {
            return retried(() -> transaction.execute(status -> once(room, command, act, caller, act.dryRun() ? null : key, status)));
        } finally {
            turn.unlock();
        }
    }

    /** 合办: all that is sent within is one transaction. It may be rolled back, so the books that lie open are read anew afterwards. */
    <T> T together(TransactionCallback<T> work) {
        turn.lock();
        try {
            return andPutBack(books.position(), work);
        } finally {
            turn.unlock();
        }
    }

    /** Waits for the pen, once for all that follows in the transaction at hand. */
    Pen takePen(Act act) {
        return books.takePen(act);
    }

    private <T> T andPutBack(long before, TransactionCallback<T> work) {
        try {
            return retried(() -> transaction.execute(work));
        } finally {
            books.putBack(before);
        }
    }

    /** The same, as a request sent it. */
    public Answer send(String room, LedgerCommand command, Sending how) {
        return send(room, command, new Act(UUID.randomUUID().toString(), how.user(), how.scope(), how.dryRun(), null, null), how.user(), how.key());
    }

    private Answer once(String room, LedgerCommand command, Act act, String caller, String key, TransactionStatus status) {
        var before = key == null ? null : answered.find(caller, key, command);
        if (before != null) return before;
        var answer = dispatch(room, command, act);
        if (act.dryRun()) status.setRollbackOnly();
        if (key != null) answered.keep(caller, key, command, answer);
        return answer;
    }

    /** To its desk, within the transaction at hand. */
    Answer dispatch(String room, LedgerCommand command, Act act) {
        var reply = new FutureCallback<LedgerCommand, Answer>();
        bus.dispatch(new GenericCommandMessage<>(new GenericMessage<>(command, Map.of("act", act)), room), reply);
        var result = reply.getResult();
        if (result.isExceptional()) throw unchecked(result.exceptionResult());
        return result.getPayload();
    }

    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) throw error;
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    private <T> T retried(Supplier<T> attempt) {
        for (int tried = 1; ; tried++) {
            try {
                return attempt.get();
            } catch (AxonNonTransientException answer) {
                throw answer;
            } catch (RuntimeException failed) {
                books.putBack();
                if (!Conflicts.isConflict(failed)) throw failed;
                if (tried == TRIES) throw new LostRaceException(failed);
            }
        }
    }
}
