package dingbian.log;

import dingbian.platform.Clockwork;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 定时封存: while the program serves, a head is signed every half minute if there is news, and once more when it stops. */
@Component
class Sealing implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private final MerkleLog log;
    private final boolean serves;
    private List<Alarm> told = List.of();
    private Clockwork clockwork;

    Sealing(MerkleLog log, @Value("${dingbian.serves:true}") boolean serves) {
        this.log = log;
        this.serves = serves;
    }

    @Override public void start() {
        if (serves) clockwork = new Clockwork("sealing", PAUSE, this::seal);
    }

    @Override public void stop() {
        if (clockwork == null) return;
        clockwork.close();
        clockwork = null;
        seal();
    }

    /** Before the web server, whose phase is near the greatest; so it stops after it, when nobody writes any more. */
    @Override public int getPhase() {
        return 0;
    }

    @Override public boolean isRunning() {
        return clockwork != null;
    }

    /** Whatever keeps it from sealing is told in the log of the program, and tried again. */
    void seal() {
        try {
            var alarms = log.alarms();
            if (!alarms.equals(told)) alarms.forEach(alarm -> LOG.error("ALARM: {}", alarm.sentence()));
            told = alarms;
            if (alarms.isEmpty()) log.seal();
        } catch (RuntimeException failed) {
            LOG.error("no head was signed: {}", failed.getMessage());
        }
    }
}
