package dingbian.story.ganzhou;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scenario file while it is being written, and beside it the books that say what each line does. */
final class Script {

    final Ledger ledger = new Ledger();
    final OfficeClock clock;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Remembered> remembered = new HashMap<>();

    /** A labelled act that moved somebody, kept so that it can be undone. */
    record Remembered(Act act, Person person, boolean wasExcess) { }

    Script(LocalDate start) {
        clock = new OfficeClock(start);
    }

    /** Writes one command of the clerk; the answer takes the lines that it stands for. */
    Act write(String post, String label, Paper paper, Object... body) {
        return writeAs("clerk", post, label, paper, body);
    }

    /** The same by another user: whoever makes a paper does not check it. */
    Act writeAs(String user, String post, String label, Paper paper, Object... body) {
        Instant now = clock.tick();
        var command = new LinkedHashMap<>(Json.object(body));
        command.put("basis", paper.basis());
        lines.add(Json.text(Json.object("post", post, "as", user, "recordedAt", now.toString(),
                "label", label, "body", command)));
        return new Act(ledger, paper, now);
    }

    /** Keeps a labelled act; it is called before the person's own state changes, or at the first arrival. */
    void remember(String label, Act act, Person person) {
        if (label == null) return;
        must(remembered.put(label, new Remembered(act, person, person.excess)) == null, "label twice", label);
    }

    Remembered remembered(String label) {
        return remembered.get(label);
    }

    List<String> lines() {
        return lines;
    }

    static void must(boolean holds, String rule, Object... facts) {
        if (!holds) throw new IllegalStateException(rule + " " + java.util.Arrays.toString(facts));
    }
}
