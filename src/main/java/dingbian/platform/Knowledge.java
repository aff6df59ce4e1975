package dingbian.platform;

import dingbian.ledger.AsOf;
import dingbian.ledger.HeadTable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 所知: which position an instant of knowledge ends at. An act gets its time while it holds the head's row, so an act that is being
 * written may still bear any time up to now: whoever asks about the present waits for it once, and then the answer is fixed.
 */
@Component
public class Knowledge {
    private final HeadTable head;
    private final HeadQueries queries;
    private final TransactionTemplate transaction;
    private volatile Instant settled = Instant.MIN;

    public Knowledge(HeadTable head, HeadQueries queries, PlatformTransactionManager transactions) {
        this.head = head;
        this.queries = queries;
        this.transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param asked knowledge of now, or of later than now, is that of the last act; it says so by that act's time */
    public Moment of(AsOf asked) {
        if (asked.knownAt() == null) return now(asked);
        var known = asked.knownAt().truncatedTo(ChronoUnit.MICROS);
        var now = isSettled(known) ? null : now(asked);
        boolean past = now == null || now.knownAt().isAfter(known);
        return past ? new Moment(asked.at(), asked.axis(), known, queries.positionAt(known)) : now;
    }

    /** What was just read may be kept. @throws dingbian.ledger.TablesBehindException if a rebuild began meanwhile */
    public void confirm() {
        head.readWhole();
    }

    private Moment now(AsOf asked) {
        var last = head.readWhole();
        return new Moment(asked.at(), asked.axis(), last.recordedAt(), last.position());
    }

    /** Whether every act of that time or before it can be seen, now and ever after. */
    private boolean isSettled(Instant known) {
        var last = head.readWhole();
        if (known.isBefore(settled) || known.isBefore(last.recordedAt())) return true;
        var now = transaction.execute(status -> {
            queries.waitForThePen();
            return head.now().truncatedTo(ChronoUnit.MICROS);
        });
        settled = now;
        return known.isBefore(now);
    }
}
