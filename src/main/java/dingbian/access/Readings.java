package dingbian.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dingbian.access.ReadingTable.What;
import dingbian.ledger.HeadTable;
import dingbian.platform.MalformedException;
import dingbian.platform.TextCheck;
import dingbian.platform.Wording;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * 查阅登记: who saw what, and why. It is written, in a transaction of its own, before the answer leaves; if it cannot be written there is no
 * answer. An event tells none of this, so no rebuild empties it.
 */
@Component
public class Readings {
    static final int LONGEST_REASON = 200;
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private final ReadingTable table;
    private final HeadTable head;
    private final Wording wording;
    private final TransactionTemplate transaction;
    private final Cache<String, Boolean> written = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(QUARTER).build();

    Readings(ReadingTable table, HeadTable head, Wording wording, PlatformTransactionManager transactions) {
        this.table = table;
        this.head = head;
        this.wording = wording;
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** An unmasked ID number. */
    public void idNumber(String user, String person, String reason) {
        mustBeSaid(reason);
        write(UUID.randomUUID().toString(), new ReadingTable.Reading(user, What.ID_NUMBER, null, person, reason, 1));
    }

    /** A pack of all events, taken by the page. */
    public void pack(String user, String reason) {
        mustBeSaid(reason);
        write(UUID.randomUUID().toString(), new ReadingTable.Reading(user, What.EXPORT, null, null, reason, 1));
    }

    /** A pack of all events, written from the console. */
    public void export(String user, String where) {
        var end = where.substring(Math.max(0, where.length() - LONGEST_REASON));
        write(UUID.randomUUID().toString(), new ReadingTable.Reading(user, What.EXPORT, null, null, end, 1));
    }

    /** All people of an organ (null: of all organs), once for a user, organ and reason in a quarter of an hour. */
    public void roster(String user, String organ, int people, String reason) {
        if (reason != null) mustBeSaid(reason);
        if (people == 0) return;
        long quarter = head.now().getEpochSecond() / QUARTER.toSeconds();
        var once = String.join("\n", user, String.valueOf(organ), Long.toString(quarter), String.valueOf(reason));
        if (written.getIfPresent(once) != null) return;
        write(once, new ReadingTable.Reading(user, What.ROSTER, organ, null, reason, people));
        written.put(once, Boolean.TRUE);
    }

    private void mustBeSaid(String reason) {
        var trouble = TextCheck.holdsIdNumber(reason) ? "field.holdsIdNumber" : TextCheck.trouble(reason, LONGEST_REASON);
        if (trouble != null) throw new MalformedException(List.of(wording.flaw("reason", trouble, "max", LONGEST_REASON)));
    }

    private void write(String once, ReadingTable.Reading reading) {
        transaction.executeWithoutResult(status -> table.write(once, head.now(), reading));
    }
}
