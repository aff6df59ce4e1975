package dingbian.people;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 再次销毁: keys that came back with an older backup are destroyed again, before the first request is let in. */
@Component
class KeysAgain implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(KeysAgain.class);
    /** After the tables are whole, before the web server. */
    private static final int PHASE = Integer.MAX_VALUE - 4_096;
    private final ErasureQueries queries;
    private final KeyTable keys;
    private final boolean serves;
    private boolean running;

    KeysAgain(ErasureQueries queries, KeyTable keys, @Value("${dingbian.serves:true}") boolean serves) {
        this.queries = queries;
        this.keys = keys;
        this.serves = serves;
    }

    @Override public void start() {
        running = true;
        if (serves) destroy();
    }

    void destroy() {
        for (var left : queries.left()) {
            keys.destroy(left.person());
            LOG.warn("the key of {} was there again, and is destroyed again: event {}", left.person(), left.position());
        }
    }

    @Override public int getPhase() {
        return PHASE;
    }

    @Override public void stop() {
        running = false;
    }

    @Override public boolean isRunning() {
        return running;
    }
}
