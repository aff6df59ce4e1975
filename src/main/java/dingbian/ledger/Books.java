package dingbian.ledger;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** 账架: where desks take books down and write in them. One act at a time holds the pen, on all nodes. */
@Component
public class Books {
    private final Repository<BookAggregate> repository;
    private final BookCache cache;
    private final BookTable table;
    private final HeadTable head;

    Books(Repository<BookAggregate> repository, BookCache cache, BookTable table, HeadTable head) {
        this.repository = repository;
        this.cache = cache;
        this.table = table;
        this.head = head;
    }

    /** Waits for the pen; a dry run takes none, and only looks. */
    public Pen takePen(Act act) {
        if (act.dryRun()) return look(act);
        var locked = head.lock();
        locked.head().mustHold(locked.head().position());
        cache.refresh(locked.head());
        return new Pen(act, locked.head().position(), locked.next(act));
    }

    private Pen look(Act act) {
        var seen = head.read();
        cache.refresh(seen);
        return new Pen(act, seen.position(), new HeadTable.Locked(seen, head.now()).next(act));
    }

    /** The book of an organ, to write in. @throws UnknownCodeException if it has none @throws OutOfScopeException if it is not the writer's */
    public Book open(Pen pen, String organ) {
        mayWrite(pen, organ);
        return look(organ);
    }

    private static void mayWrite(Pen pen, String organ) {
        if (pen.act().scope() != null && !pen.act().scope().equals(organ)) throw new OutOfScopeException(organ);
    }

    /** The book of an organ, to look into. @throws UnknownCodeException if it has none */
    public Book look(String organ) {
        var found = find(organ);
        if (found == null) throw new UnknownCodeException("organ", organ);
        return found;
    }

    /** The act that wrote an event. @throws UnknownCodeException if there is none */
    public String actOf(String eventId) {
        return table.actOf(eventId).orElseThrow(() -> new UnknownCodeException("event", eventId));
    }

    /** The organs in whose books an act wrote, in the order of their codes. */
    public List<String> organsOf(String act) {
        return table.organsOf(act);
    }

    /** The book of an organ, or an empty one that is not open. */
    public Book openOrNew(String organ) {
        var found = find(organ);
        return found == null ? new Book() : found;
    }

    private Book find(String organ) {
        var aggregate = load(organ);
        return aggregate == null ? null : aggregate.invoke(BookAggregate::book);
    }

    private Aggregate<BookAggregate> load(String organ) {
        try {
            return repository.load(organ);
        } catch (AggregateNotFoundException unopened) {
            return null;
        }
    }

    /** Forgets what lies open: after an act that was rolled back. */
    public void putBack() {
        cache.removeAll();
    }

    /** How far the ledger is. */
    public long position() {
        return head.read().position();
    }

    /** The same, after several acts that may have been rolled back: what was seen after that position is not trusted. */
    public void putBack(long position) {
        cache.backTo(position);
    }

    /** Writes an approval in the order in which it was decided. @throws RefusedException if it is a refusal */
    public Answer write(Pen pen, Decision decision) {
        if (decision instanceof Decision.Refused refused) throw RefusedException.of(refused.toldIn(pen.act().scope()), this::openOrNew, pen.day());
        var events = ((Decision.Approved) decision).events();
        var effect = new Effects(this::openOrNew).of(events);
        var written = new ArrayList<Answer.Recorded>();
        long position = pen.lastPosition();
        for (var event : events) {
            mayWrite(pen, event.organ());
            position++;
            var id = pen.act().dryRun() ? null : write(pen, position, event);
            written.add(new Answer.Recorded(new Entry(position, id, pen.act().id(), event), pen.recordedAt()));
        }
        if (!pen.act().dryRun()) {
            head.advance(position, pen);
            cache.wrote(pen.act().id());
        }
        return new Answer(position, written, effect);
    }

    private String write(Pen pen, long position, LedgerEvent event) {
        var metaData = metaData(pen, position);
        var aggregate = load(event.organ());
        if (aggregate == null) aggregate = create(event, metaData);
        else aggregate.execute(book -> book.write(event, metaData));
        return aggregate.invoke(book -> book.book().acts().last().eventId());
    }

    private static MetaData metaData(Pen pen, long position) {
        var metaData = MetaData.with("act", pen.act().id()).and("by", pen.act().by()).and("position", position)
            .and("recordedAt", Pen.written(pen.recordedAt()));
        return pen.act().scenario() == null ? metaData : metaData.and("scenario", pen.act().scenario());
    }

    private Aggregate<BookAggregate> create(LedgerEvent event, MetaData metaData) {
        try {
            return repository.newInstance(() -> {
                var book = new BookAggregate();
                book.write(event, metaData);
                return book;
            });
        } catch (Exception unexpected) {
            throw new IllegalStateException("book " + event.organ() + " cannot be opened", unexpected);
        }
    }
}
