package dingbian.platform;

import dingbian.ledger.HeadTable;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** 演示场景: loads a scenario into an empty ledger, and goes on where that was interrupted. Any other ledger is left as it is. */
@Component
class ScenarioLoader {
    private static final String NONE = "none";
    private final String scenario;
    private final Gateway gateway;
    private final CommandFile file;
    private final HeadTable head;
    private final AnsweredTable answered;

    ScenarioLoader(@Value("${dingbian.scenario:none}") String scenario, Gateway gateway, CommandFile file, HeadTable head, AnsweredTable answered) {
        this.scenario = scenario;
        this.gateway = gateway;
        this.file = file;
        this.head = head;
        this.answered = answered;
    }

    void load() {
        if (scenario.equals(NONE)) return;
        var lines = CommandFile.lines(scenario);
        var caller = LineRunner.caller(lines);
        var seen = head.read();
        boolean interrupted = scenario.equals(seen.scenario()) && !answered.has(caller, Integer.toString(lines.size()))
            && (seen.position() == 0 || answered.has(caller, "1"));
        if (seen.position() == 0) head.name(scenario);
        if (seen.position() == 0 || interrupted) load(lines, caller);
    }

    private void load(List<String> lines, String caller) {
        var runner = new LineRunner(gateway, file, caller, scenario);
        try (var progress = new ProgressBar(scenario, lines.size())) {
            for (int number = 1; number <= lines.size(); number++) {
                run(runner, number, lines.get(number - 1));
                progress.step();
            }
        }
    }

    private static void run(LineRunner runner, int number, String line) {
        try {
            runner.run(number, line);
        } catch (RuntimeException stopped) {
            throw new IllegalStateException("scenario stops at line " + number + ": " + stopped.getMessage(), stopped);
        }
    }
}
