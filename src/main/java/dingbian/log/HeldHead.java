package dingbian.log;

import java.util.regex.Pattern;

/** 留存账首: a head that somebody outside kept, as size:root. */
record HeldHead(int size, String rootHash) {
    private static final Pattern FORM = Pattern.compile("(\\d{1,9}):([0-9a-f]{64})");

    /** Null if it is not written so. */
    static HeldHead of(String text) {
        var parts = FORM.matcher(text);
        return parts.matches() ? new HeldHead(Integer.parseInt(parts.group(1)), parts.group(2)) : null;
    }
}
