package dingbian.log;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** 外存账首: a head as it lies in the folder outside, in this file; {@code head} null: what is there is none. */
record Anchor(String file, SignedHead head) {
    private static final Pattern ROOT = Pattern.compile("[0-9a-f]{64}");

    static Anchor of(String file, String text) {
        try {
            var head = Pack.JSON.readValue(text, SignedHead.class);
            Instant.parse(head.timestamp());
            return new Anchor(file, head.size() >= 0 && ROOT.matcher(head.rootHash()).matches() && head.signature() != null ? head : null);
        } catch (JacksonException | DateTimeParseException | NullPointerException none) {
            return new Anchor(file, null);
        }
    }
}
