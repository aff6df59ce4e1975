package dingbian.laws;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** 所请: a POST with its body, by whom, and from which day on it is to hold; {@code day} null: of any. */
record Bid(String post, Map<String, Object> body, String user, LocalDate day) {

    Bid(String post, Map<String, Object> body) {
        this(post, body, "clerk", null);
    }

    /** @param pairs name, value, name, value …; pairs whose value is null are left out */
    static Bid of(String post, Object... pairs) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) body.put((String) pairs[i], pairs[i + 1]);
        }
        return new Bid(post, body);
    }

    Bid with(String name, Object value) {
        var changed = new LinkedHashMap<>(body);
        if (value == null) changed.remove(name);
        else changed.put(name, value);
        return new Bid(post, changed, user, day);
    }

    /** The command, and whether by a slot, which is another thing. */
    String name() {
        return body.containsKey("slot") && !post.endsWith("slot") ? post + " by slot" : post;
    }

    Bid by(String other) {
        return new Bid(post, body, other, day);
    }

    Bid on(LocalDate other) {
        return new Bid(post, body, user, other);
    }
}
