package dingbian.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 外存账首守望: reads each file of the folder once, and keeps in mind those that do not fit. fsck reads all of them again. */
@Component
class AnchorWatch {
    private static final Logger LOG = LoggerFactory.getLogger(AnchorWatch.class);
    private final Anchors anchors;
    private final Set<String> seen = new HashSet<>();
    private final TreeMap<String, Anchor> open = new TreeMap<>();
    private String failure;

    AnchorWatch(Anchors anchors) {
        this.anchors = anchors;
    }

    /** Takes in what is new in the folder. One that cannot be reached raises no alarm, or a cable would stop the signing. */
    synchronized void look() {
        if (anchors.folder().isEmpty()) return;
        try {
            for (var name : anchors.folder().get().names()) {
                if (seen.contains(name)) continue;
                open.put(name, anchors.folder().get().read(name));
                seen.add(name);
            }
            failure = null;
        } catch (IOException unreachable) {
            if (!unreachable.toString().equals(failure)) LOG.error("heads that were kept outside cannot be read: {}", unreachable.toString());
            failure = unreachable.toString();
        }
    }

    /** What does not fit of all that was seen, the smallest first. */
    synchronized List<Alarm> alarms(AnchorJudge judge) {
        var alarms = new ArrayList<Alarm>();
        open.values().removeIf(anchor -> {
            var alarm = judge.judge(anchor);
            alarm.ifPresent(alarms::add);
            return alarm.isEmpty() && anchor.head().size() <= judge.signed();
        });
        return alarms;
    }

    void offer(SignedHead head) {
        anchors.offer(head);
    }

    /** Of all files as they are now. */
    List<Anchor> all() throws IOException {
        var all = new ArrayList<Anchor>();
        if (anchors.folder().isEmpty()) return all;
        for (var name : anchors.folder().get().names()) all.add(anchors.folder().get().read(name));
        return all;
    }

    List<AnchorRoute.State> routes() {
        return anchors.states();
    }
}
