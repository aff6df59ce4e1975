package dingbian.story.ganzhou;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Tells the whole story; `main`, run at the top of the repository, writes its two files. */
public final class GanzhouStory {

    public static final Path SCENARIO = Path.of("src/main/resources/scenario/ganzhou-2011.jsonl");
    public static final Path EXPECTED = Path.of("src/test/resources/story/ganzhou-2011-expected.csv");
    private final Script script = new Script(LocalDate.of(2010, 10, 8));

    public static void main(String[] args) throws IOException {
        var story = new GanzhouStory();
        Files.write(SCENARIO, story.scenario());
        Files.write(EXPECTED, story.expected());
    }

    public GanzhouStory() {
        var people = new People();
        var establishing = new Establishing(script);
        var posting = new Posting(script);
        var caring = new Caring(script);
        var seats = new Seats(establishing);
        var agenda = new Agenda();
        new Opening(establishing, posting, people).plan(agenda);
        new Reform(establishing).plan(agenda);
        new Plans(script, establishing).plan(agenda);
        new Placing(establishing, posting, new Rounds(script, posting), people, Diversion.withoutPost()).plan(agenda);
        new OffQuota(posting, people).plan(agenda);
        new Moves(posting, caring, seats, people).plan(agenda);
        new Diversion(establishing, posting, caring, seats, people).plan(agenda);
        new Applying(script, posting, seats, people).plan(agenda);
        new Inspecting(script).plan(agenda);
        new Unsettled(script).plan(agenda);
        new Statements(script).plan(agenda);
        agenda.run(script.clock);
        new FixedPoints(script.ledger).hold();
    }

    /** The scenario, one command a line. */
    public List<String> scenario() {
        return script.lines();
    }

    /** What must come of it. */
    public List<String> expected() {
        return new Expected(script.ledger).lines();
    }
}
