package dingbian.log;

import dingbian.ledger.Facts;
import java.util.Map;

/** 存证不符: what is stored is no longer what was signed; nothing is signed until somebody has looked (fsck). */
final class LogBrokenException extends IllegalStateException {
    private final long expected;
    private final long found;

    LogBrokenException(long expected, long found) {
        super("the log does not fit what was signed: expected " + expected + ", found " + found + "; run fsck");
        this.expected = expected;
        this.found = found;
    }

    long expected() {
        return expected;
    }

    Map<String, Object> facts() {
        return Facts.of("expected", expected, "found", found);
    }
}
