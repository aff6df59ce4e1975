package dingbian.platform;

import dingbian.ledger.HeadTable;
import dingbian.ledger.RefusedException;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import org.axonframework.spring.config.SpringAxonConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * 演示场景: loads the scenario into an empty ledger before the first request is let in, and goes on where it was interrupted. A ledger
 * that holds anything else is left as it is.
 */
@Component
class ScenarioLoader implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(ScenarioLoader.class);
    private final String scenario;
    private final Gateway gateway;
    private final CommandFile file;
    private final HeadTable head;
    private final AnsweredTable answered;
    private boolean running;

    ScenarioLoader(@Value("${dingbian.scenario:none}") String scenario, Gateway gateway, CommandFile file, HeadTable head, AnsweredTable answered) {
        this.scenario = scenario;
        this.gateway = gateway;
        this.file = file;
        this.head = head;
        this.answered = answered;
    }

    @Override public void start() {
        running = true;
        if (scenario.equals("none")) return;
        var lines = CommandFile.lines(scenario);
        var seen = head.read();
        var caller = "scenario " + Digest.sha256(String.join("\n", lines)).substring(0, 16);
        boolean empty = seen.position() == 0;
        boolean begun = scenario.equals(seen.scenario()) && !answered.has(caller, Integer.toString(lines.size()));
        if (empty) head.name(scenario);
        if (empty || begun && answered.has(caller, "1")) load(lines, caller);
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
        } catch (RefusedException refused) {
            LOG.error("scenario line {}: {} {}", number, refused.refusal().rule(), refused.refusal().facts());
            throw new IllegalStateException("scenario line " + number + " is refused: " + refused.getMessage(), refused);
        } catch (RuntimeException failed) {
            throw new IllegalStateException("scenario line " + number + ": " + failed, failed);
        }
    }

    /** After Axon, before the web server, whose phase is near the greatest. */
    @Override public int getPhase() {
        return SpringAxonConfiguration.LIFECYCLE_PHASE + 1;
    }

    @Override public void stop() {
        running = false;
    }

    @Override public boolean isRunning() {
        return running;
    }
}
