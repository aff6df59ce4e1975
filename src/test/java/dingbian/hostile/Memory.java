package dingbian.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** What a stranger has picked up from answers: by the name of a field, what stood in it. So he asks for what exists. */
final class Memory {
    private static final int MOST = 60;
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    void pickUp(JsonNode answer) {
        if (answer.isObject()) answer.forEachEntry(this::pickUp);
        else if (answer.isArray()) answer.forEach(this::pickUp);
    }

    private void pickUp(String name, JsonNode value) {
        if (name.equals("detail") || name.equals("detailEn")) return;
        if (value.isString()) keep(name.toLowerCase(Locale.ROOT), value.asString());
        else if (value.isArray()) value.forEach(each -> pickUp(singular(name), each));
        else pickUp(value);
    }

    /** His own name he does not keep, or he would reset his own password. */
    private void keep(String name, String value) {
        if (value.equals(Visit.USER)) return;
        var all = values.computeIfAbsent(name.equals("id") ? "eventid" : name, any -> new ArrayList<>());
        if (all.contains(value)) return;
        if (all.size() == MOST) all.remove(0);
        all.add(value);
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    /** One that stood in a field of that name, or of one that ends like it, as organ and toOrgan; null where there was none. */
    String recall(String field, Random random) {
        var name = singular(field.toLowerCase(Locale.ROOT));
        for (var known : values.entrySet()) {
            if (name.equals(known.getKey()) || name.endsWith(known.getKey()) && known.getKey().length() > 3) {
                return known.getValue().get(random.nextInt(known.getValue().size()));
            }
        }
        return null;
    }
}
