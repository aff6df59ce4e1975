package dingbian.laws;

import java.util.LinkedHashMap;
import java.util.Map;

/** 所请: a POST with its body, and who sends it. */
record Bid(String post, Map<String, Object> body, String by) {
    private static final String CLERK = "clerk";

    /** @param pairs name, value, name, value …; pairs whose value is null are left out */
    static Bid of(String post, Object... pairs) {
        var body = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) body.put((String) pairs[i], pairs[i + 1]);
        }
        return new Bid(post, body, CLERK);
    }

    Bid with(String name, Object value) {
        var changed = new LinkedHashMap<>(body);
        if (value == null) changed.remove(name);
        else changed.put(name, value);
        return new Bid(post, changed, by);
    }

    Bid as(String user) {
        return new Bid(post, body, user);
    }
}
