package dingbian.platform;

import dingbian.ledger.PersonRef;
import dingbian.ledger.Text;
import java.util.LinkedHashMap;
import tools.jackson.databind.JsonNode;

/** 人员所指: an id, or an object with whatever an office keeps of a person; the one open place of a body. */
final class PersonReader {
    private PersonReader() {}

    static PersonRef read(JsonNode node, String path, Flaws flaws) {
        if (node.isString()) {
            var id = Scalars.text(node, path, PersonRef.LONGEST_ID, flaws);
            return id == null ? null : PersonRef.of(id);
        }
        if (!node.isObject()) return flaws.add(path, "field.person");
        if (node.size() > PersonRef.MOST_ATTRIBUTES) return flaws.add(path, "field.longList", "max", PersonRef.MOST_ATTRIBUTES);
        var before = flaws.count();
        var attributes = new LinkedHashMap<String, String>();
        for (var each : node.properties()) {
            var at = Flaws.path(path, each.getKey());
            var trouble = TextCheck.trouble(each.getKey(), PersonRef.LONGEST_KEY);
            if (trouble != null) flaws.add(at, "field.badKey", "max", PersonRef.LONGEST_KEY);
            else if (!each.getValue().isNull()) attributes.put(each.getKey(), Scalars.text(each.getValue(), at, Text.DEFAULT, flaws));
        }
        if (attributes.isEmpty() && flaws.count() == before) return flaws.add(path, "field.emptyPerson");
        return new PersonRef(null, attributes);
    }
}
