package dingbian.platform;

import dingbian.ledger.HeadTable;
import java.io.UncheckedIOException;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** 演示场景: loads a scenario into an empty ledger, and goes on where that was interrupted. Any other ledger is left as it is. */
@Component
class ScenarioLoader {
    private static final String NONE = "none";
    private static final int CHUNK = 200;
    private final String scenario;
    private final Gateway gateway;
    private final CommandFile file;
    private final HeadTable head;
    private final AnsweredTable answered;
    private final TransactionTemplate transaction;

    ScenarioLoader(@Value("${dingbian.scenario:none}") String scenario, Gateway gateway, CommandFile file, HeadTable head,
                   AnsweredTable answered, TransactionTemplate transaction) {
        this.scenario = scenario;
        this.gateway = gateway;
        this.file = file;
        this.head = head;
        this.answered = answered;
        this.transaction = transaction;
    }

    void load() {
        if (scenario.equals(NONE)) return;
        var lines = lines();
        var caller = LineRunner.caller(lines);
        var seen = head.read();
        boolean interrupted = scenario.equals(seen.scenario()) && !answered.has(caller, Integer.toString(lines.size()))
            && (seen.position() == 0 || answered.has(caller, "1"));
        if (seen.position() == 0) head.name(scenario);
        if (seen.position() == 0 || interrupted) load(lines, caller);
    }

    private List<String> lines() {
        try {
            return CommandFile.lines(scenario);
        } catch (UncheckedIOException unreadable) {
            throw new ScenarioStoppedException("scenario " + scenario + " cannot be read", unreadable);
        }
    }

    /** Many acts to a transaction: the acts are the same, only whole chunks of them are kept or lost. */
    private void load(List<String> lines, String caller) {
        var runner = new LineRunner(gateway, file, caller, scenario);
        try (var progress = new ProgressBar(scenario, lines.size())) {
            for (int from = 0; from < lines.size(); from += CHUNK) {
                int first = from;
                int last = Math.min(from + CHUNK, lines.size());
                transaction.executeWithoutResult(status -> {
                    for (int number = first + 1; number <= last; number++) run(runner, number, lines.get(number - 1));
                });
                progress.stepTo(last);
            }
        }
    }

    private static void run(LineRunner runner, int number, String line) {
        try {
            runner.run(number, line);
        } catch (RuntimeException stopped) {
            throw new ScenarioStoppedException("scenario stops at line " + number, stopped);
        }
    }
}
