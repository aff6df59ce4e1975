package dingbian.log;

import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** 外存一路: heads that wait for one place outside, the oldest first; what failed is tried again. */
final class AnchorRoute {
    private static final Logger LOG = LoggerFactory.getLogger(AnchorRoute.class);
    private static final int MOST_WAITING = 10_000;
    private final String name;
    private final Keeper keeper;
    private final ConcurrentLinkedDeque<SignedHead> waiting = new ConcurrentLinkedDeque<>();
    private volatile String failure;

    /** 收存者. */
    interface Keeper {
        void keep(SignedHead head) throws IOException, InterruptedException;
    }

    /** 外存情况. {@code failing}: the last attempt failed; the program's own log says why. */
    record State(String name, int waiting, boolean failing) {}

    AnchorRoute(String name, Keeper keeper) {
        this.name = name;
        this.keeper = keeper;
    }

    State state() {
        return new State(name, waiting.size(), failure != null);
    }

    void add(SignedHead head) {
        waiting.add(head);
        if (waiting.size() > MOST_WAITING) waiting.poll();
    }

    synchronized void deliver() {
        try {
            for (var head = waiting.peek(); head != null; head = waiting.peek()) {
                keeper.keep(head);
                waiting.remove(head);
            }
            if (failure != null) LOG.info("heads reach the {} again", name);
            failure = null;
        } catch (IOException | RuntimeException failed) {
            if (!failed.toString().equals(failure)) LOG.error("heads do not reach the {}: {}", name, failed.toString());
            failure = failed.toString();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
