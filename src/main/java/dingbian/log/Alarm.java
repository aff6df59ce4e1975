package dingbian.log;

import dingbian.ledger.Facts;
import dingbian.platform.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** 警报: a head that was once kept outside and is not of this log, or what is stored and does not fit what was signed. {@code file}: where it lies. */
record Alarm(Kind kind, long size, String rootHash, String timestamp, String file) {

    /** 警报种类. */
    enum Kind {
        /** 已丢失: its events are not here: cut, or an older backup was put back. */
        LOST,
        /** 被改写: there are as many events, and they are not those. */
        REWRITTEN,
        /** 非本账: damaged, or no head that a key of this ledger signed. */
        NOT_OURS,
        /** 存证不符: the events, their stored hashes and the signed heads do not fit each other. */
        BROKEN
    }

    static Alarm of(Kind kind, Anchor anchor) {
        var head = anchor.head();
        return head == null ? new Alarm(kind, 0, null, null, anchor.file()) : new Alarm(kind, head.size(), head.rootHash(), head.timestamp(), anchor.file());
    }

    static Alarm of(LogBrokenException broken) {
        return new Alarm(Kind.BROKEN, broken.expected(), null, null, null);
    }

    Map<String, Object> facts() {
        return Facts.of("size", size, "file", file);
    }

    /** The greatest head whose events are lost, as size:root; null if there is none. */
    static String lostHead(List<Alarm> alarms) {
        return alarms.stream().filter(alarm -> alarm.kind == Kind.LOST).max(Comparator.comparingLong(Alarm::size))
            .map(alarm -> alarm.size + ":" + alarm.rootHash).orElse(null);
    }

    /** For the program's own log, and on the console. */
    String sentence() {
        return Wording.standalone().en("alarm." + kind, facts());
    }
}
