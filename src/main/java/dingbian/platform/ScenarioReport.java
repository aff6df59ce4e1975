package dingbian.platform;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells at start-up in one sentence at which line a scenario stopped, and why. */
final class ScenarioReport extends AbstractFailureAnalyzer<ScenarioStoppedException> {
    @Override protected FailureAnalysis analyze(Throwable failure, ScenarioStoppedException stopped) {
        return new FailureAnalysis(stopped.getMessage(), "Mend that line, empty the data folder, and start again.", stopped);
    }
}
