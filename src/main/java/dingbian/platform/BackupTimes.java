package dingbian.platform;

import dingbian.ledger.HeadTable;
import dingbian.ledger.Pen;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 每日备份: at a full hour in China, if one was set; after a night when the machine was off, as soon as it is on. */
@Component
class BackupTimes implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(BackupTimes.class);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private final Backup backup;
    private final HeadTable head;
    private final LocalTime hour;
    private final boolean serves;
    private Clockwork clockwork;

    BackupTimes(Backup backup, HeadTable head, @Value("${dingbian.backup-hour:#{null}}") Integer hour, @Value("${dingbian.serves:true}") boolean serves) {
        this.backup = backup;
        this.head = head;
        this.hour = hour == null ? null : LocalTime.of(hour, 0);
        this.serves = serves;
    }

    @Override public void start() {
        if (serves && hour != null) clockwork = new Clockwork("backup", PAUSE, this::makeIfDue);
    }

    void makeIfDue() {
        try {
            if (backup.newest().isBefore(lastDue(head.now(), hour))) backup.make();
        } catch (IOException | RuntimeException failed) {
            LOG.error("no backup was made: {}", failed.getMessage());
        }
    }

    /** The last moment, up to now, at which a backup should have been made. */
    static Instant lastDue(Instant now, LocalTime hour) {
        var here = now.atZone(Pen.ZONE);
        var today = here.toLocalDate().atTime(hour).atZone(Pen.ZONE);
        return (today.isAfter(here) ? today.minusDays(1) : today).toInstant();
    }

    @Override public void stop() {
        if (clockwork != null) clockwork.close();
        clockwork = null;
    }

    @Override public boolean isRunning() {
        return clockwork != null;
    }
}
