package dingbian.platform;

import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 开门之前: finishes an interrupted rebuild and loads the scenario, before the first request is let in. */
@Component
class Startup implements SmartLifecycle {
    private final Rebuild rebuild;
    private final ScenarioLoader scenario;
    private final boolean serves;
    private boolean running;

    Startup(Rebuild rebuild, ScenarioLoader scenario, @Value("${dingbian.serves:true}") boolean serves) {
        this.rebuild = rebuild;
        this.scenario = scenario;
        this.serves = serves;
    }

    @Override public void start() {
        running = true;
        if (!serves) return;
        if (rebuild.isUnfinished()) rebuild.goOn();
        scenario.load();
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
