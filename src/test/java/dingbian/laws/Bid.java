package dingbian.laws;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** 所请: a POST with its body, who sends it, and from which day on it is to hold; {@code day} null: from any. */
record Bid(String post, Map<String, Object> body, String by, LocalDate day) {
    private static final String CLERK = "clerk";

    /** @param pairs name, value, name, value …; pairs whose value is null are left out */
    static Bid of(String post, Object... pairs) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) body.put((String) pairs[i], pairs[i + 1]);
        }
        return new Bid(post, body, CLERK, null);
    }

    Bid with(String name, Object value) {
        var changed = new LinkedHashMap<>(body);
        if (value == null) changed.remove(name);
        else changed.put(name, value);
        return new Bid(post, changed, by, day);
    }

    Bid as(String user) {
        return new Bid(post, body, user, day);
    }

    Bid on(LocalDate other) {
        return new Bid(post, body, by, other);
    }

    /** The command, and whether by a slot, which is another thing. */
    String name() {
        return body.containsKey("slot") && !post.endsWith("slot") ? post + " by slot" : post;
    }
}
