package dingbian.laws;

import static org.assertj.core.api.Assertions.assertThat;

import dingbian.ledger.Answer;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PostingEvent.PersonRegistered;
import dingbian.platform.Window;
import dingbian.platform.Window.Reply;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;

/** 漫步: one clerk, every command, thousands of steps, the laws checked on the way; the same seed walks the same way. */
final class Walk {
    /** What one user alone may not undo. */
    private static final Set<String> STANDS = Set.of("posting/reverse", "establishment/approve-limit");
    private static final int STEPS_BETWEEN_CHECKS = 250;
    private final Window window;
    private final JournalSql journal;
    private final LedgerLaws ledger;
    private final DailyLaws daily = new DailyLaws();
    private final Office office;
    private final Bids bids;
    private final long seed;
    final Map<String, Integer> approved = new TreeMap<>();
    final Map<String, Integer> refused = new TreeMap<>();

    Walk(ApplicationContext context, long seed) {
        this.seed = seed;
        window = new Window(context);
        journal = new JournalSql(context);
        ledger = new LedgerLaws(context);
        office = new Office(seed);
        bids = new Bids(office);
    }

    void run(int steps) {
        for (var bid : bids.opening()) assertThat(step(bid).approved()).as("%s", bid).isTrue();
        while (office.steps < steps) {
            step(bids.next());
            if (office.steps % STEPS_BETWEEN_CHECKS == 0) told("check", () -> ledger.check(office.random, office.today()));
        }
        told("end", () -> ledger.check(office.random, office.today()));
        told("end", ledger::nothingKnownHasChanged);
        told("end", ledger::theOfficeFindsNothingWrong);
    }

    /** What goes wrong says where, and how to walk there again. */
    private void told(String what, Runnable checks) {
        try {
            checks.run();
        } catch (Throwable wrong) {
            throw new AssertionError("-Ddingbian.seed=" + seed + " step " + office.steps + ": " + what + ": " + wrong.getMessage(), wrong);
        }
    }

    private Reply step(Bid bid) {
        var reply = new Reply[1];
        told(bid.toString(), () -> reply[0] = office.chance(12) ? tried(bid) : send(bid, false));
        told(bid.toString(), () -> after(bid, reply[0]));
        office.steps++;
        return reply[0];
    }

    private Reply send(Bid bid, boolean dryRun) {
        return window.send(bid.by(), bid.post(), bid.body(), time(), dryRun);
    }

    private Instant time() {
        return office.today().atTime(1, 0).toInstant(ZoneOffset.UTC).plusSeconds(office.steps);
    }

    /** First as a dry run: it writes nothing, and says what the act says. */
    private Reply tried(Bid bid) {
        var before = journal.sizes();
        var said = send(bid, true);
        assertThat(journal.sizes()).isEqualTo(before);
        var done = send(bid, false);
        assertThat(done.title()).isEqualTo(said.title());
        assertThat(done.facts()).isEqualTo(said.facts());
        if (done.approved()) assertThat(substance(done.answer())).isEqualTo(substance(said.answer()));
        return done;
    }

    /** All but the random parts: the ids of events and acts, and the seal. */
    static List<Object> substance(Answer answer) {
        var events = answer.events().stream()
            .map(recorded -> List.of(recorded.entry().position(), recorded.recordedAt(), plain(recorded.entry().event()))).toList();
        return List.of(answer.position(), events, answer.effect());
    }

    private static LedgerEvent plain(LedgerEvent event) {
        return event instanceof PersonRegistered registered ? new PersonRegistered(registered.organ(), registered.person(), "", registered.basis()) : event;
    }

    private void after(Bid bid, Reply reply) {
        (reply.approved() ? approved : refused).merge(reply.approved() ? bid.name() : reply.title(), 1, Integer::sum);
        if (!reply.approved()) return;
        daily.check(reply.answer());
        boolean last = !STANDS.contains(bid.post()) && office.steps > 60 && office.chance(3);
        office.remember(reply.answer());
        if (last) undo(reply.answer());
    }

    /** The act recorded last can always be undone, and leaves nothing behind but the two acts. */
    private void undo(Answer answer) {
        var event = answer.events().get(answer.events().size() - 1).entry();
        var before = ledger.everything();
        var body = new LinkedHashMap<String, Object>(Map.of("eventId", event.eventId(), "reason", "误录",
            "basis", Map.of("document", "文", "issuer", "编委", "effectiveOn", office.today().toString())));
        var reply = send(new Bid("posting/reverse", body, "clerk", null), false);
        assertThat(reply.title()).isEqualTo("OK");
        daily.check(reply.answer());
        var lines = answer.events().stream().flatMap(recorded -> recorded.entry().event().lines().stream()).toList();
        lines.forEach(line -> before.merge(JournalSql.full(line), -line.amount(), Integer::sum));
        before.values().removeIf(sum -> sum == 0);
        assertThat(ledger.everything()).isEqualTo(before);
    }
}
