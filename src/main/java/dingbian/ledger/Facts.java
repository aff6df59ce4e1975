package dingbian.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/** 数据: the numbers and names of a refusal or finding, in the order in which they are told. */
public final class Facts {

    /** 话中之话: a sentence of messages, as a fact of another. */
    public record Sentence(String key, Map<String, Object> facts) {}

    private Facts() {}

    /** @param pairs name, value, name, value …; pairs whose value is null are left out */
    public static Map<String, Object> of(Object... pairs) {
        var facts = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            if (pairs[i + 1] != null) facts.put((String) pairs[i], pairs[i + 1]);
        }
        return facts;
    }
}
