package dingbian.log;

import dingbian.platform.Clockwork;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** 账首外存: gives each new head to a folder and to a command outside. Nobody who records an act waits for it. */
@Component
class Anchors implements SmartLifecycle {
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private final AnchorFolder folder;
    private final List<AnchorRoute> routes;
    private final boolean serves;
    private final LogTable table;
    private Clockwork clockwork;

    Anchors(@Value("${dingbian.anchor.folder:}") String folder, @Value("${dingbian.anchor.command:}") String command,
            @Value("${dingbian.anchor.seconds:20}") int seconds, @Value("${dingbian.serves:true}") boolean serves, LogTable table) {
        this.folder = folder.isBlank() ? null : new AnchorFolder(Path.of(folder).toAbsolutePath().normalize());
        var program = new AnchorCommand(List.of(command.strip().split("\\s+")), Duration.ofSeconds(seconds));
        routes = Stream.of(this.folder == null ? null : new AnchorRoute("anchor folder", this.folder::keep),
            command.isBlank() ? null : new AnchorRoute("anchor command", program::run)).filter(route -> route != null).toList();
        this.serves = serves;
        this.table = table;
    }

    Optional<AnchorFolder> folder() {
        return Optional.ofNullable(folder);
    }

    List<AnchorRoute.State> states() {
        return routes.stream().map(AnchorRoute::state).toList();
    }

    /** A sub-command waits until it was tried; who serves does not. */
    void offer(SignedHead head) {
        routes.forEach(route -> route.add(head));
        if (clockwork == null) deliver();
        else clockwork.soon();
    }

    private void deliver() {
        routes.forEach(AnchorRoute::deliver);
    }

    /** The last head may have been signed, and not given out, before the program stopped. */
    @Override public void start() {
        if (!serves || routes.isEmpty()) return;
        table.lastHead().ifPresent(head -> routes.forEach(route -> route.add(head)));
        clockwork = new Clockwork("anchors", PAUSE, this::deliver);
    }

    @Override public void stop() {
        if (clockwork == null) return;
        clockwork.close();
        clockwork = null;
        deliver();
    }

    /** Before the sealing, so that it stops after it, and gives out its last head too. */
    @Override public int getPhase() {
        return -1;
    }

    @Override public boolean isRunning() {
        return clockwork != null;
    }
}
