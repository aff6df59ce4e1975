package dingbian.hostile;

import dingbian.hostile.Draft.Place;
import dingbian.hostile.Draft.Sort;
import dingbian.platform.SyntheticPeople;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** 拟稿: bodies by the schemas of the description; what they name exists often enough. */
final class Drafts {
    private static final LocalDate OPENED = LocalDate.of(2011, 3, 1);
    private final List<Endpoint> endpoints;
    private final Random random;
    private final Memory memory;
    private final boolean whole;

    /** @param whole every field that may be left out is there */
    Drafts(List<Endpoint> endpoints, Random random, Memory memory, boolean whole) {
        this.endpoints = endpoints.stream().filter(each -> each.takesBody() && each.hasDryRun()).toList();
        this.random = random;
        this.memory = memory;
        this.whole = whole;
    }

    Draft of(Endpoint endpoint) {
        var places = new ArrayList<Place>();
        return new Draft(object(endpoint, endpoint.bodySchema(), "", places), places);
    }

    private ObjectNode object(Endpoint endpoint, JsonNode schema, String path, List<Place> places) {
        var object = Draft.NODES.objectNode();
        var required = schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").forEachEntry((name, field) -> {
            if (!whole && !required.contains(name) && random.nextBoolean()) return;
            var at = path.isEmpty() ? name : path + "." + name;
            put(endpoint, name, endpoint.resolved(field), at, value -> object.set(name, value), places);
        });
        return object;
    }

    private void put(Endpoint endpoint, String name, JsonNode schema, String path, Consumer<JsonNode> to, List<Place> places) {
        var type = schema.has("oneOf") ? "person" : schema.path("type").asString("object");
        switch (type) {
            case "array" -> list(endpoint, name, endpoint.resolved(schema.path("items")), path, to, places);
            case "person" -> person(name, path, to, places);
            case "object" -> to.accept(schema.has("properties") ? object(endpoint, schema, path, places) : open());
            case "boolean" -> put(Draft.NODES.booleanNode(random.nextBoolean()), Sort.BOOLEAN, path, to, places);
            case "integer", "number" -> put(Draft.NODES.numberNode(random.nextInt(4)), Sort.NUMBER, path, to, places);
            default -> put(Draft.NODES.stringNode(word(name, schema)), sort(schema), path, to, places);
        }
    }

    private static void put(JsonNode value, Sort sort, String path, Consumer<JsonNode> to, List<Place> places) {
        to.accept(value);
        places.add(new Place(path, sort, to));
    }

    private void list(Endpoint endpoint, String name, JsonNode items, String path, Consumer<JsonNode> to, List<Place> places) {
        var list = Draft.NODES.arrayNode();
        to.accept(list);
        if (items.path("properties").has("body")) {
            commands(list::add);
            return;
        }
        for (int i = 0, size = 1 + random.nextInt(2); i < size; i++) {
            int at = i;
            list.addNull();
            put(endpoint, name, items, path + "[" + i + "]", value -> list.set(at, value), places);
        }
    }

    private void commands(Consumer<JsonNode> to) {
        for (int i = 0; i < 3; i++) {
            var each = endpoints.get(random.nextInt(endpoints.size()));
            if (each.bodySchema().path("properties").has("commands")) continue;
            to.accept(Draft.NODES.objectNode().put("post", each.path().substring("/api/".length())).set("body", of(each).body()));
        }
    }

    private void person(String name, String path, Consumer<JsonNode> to, List<Place> places) {
        var known = memory.recall(name.equals("person") ? name : "person", random);
        if (known != null && random.nextInt(3) > 0) {
            put(Draft.NODES.stringNode(known), Sort.TEXT, path, to, places);
            return;
        }
        var told = Draft.NODES.objectNode();
        to.accept(told);
        put(Draft.NODES.stringNode("李四"), Sort.TEXT, path + ".name", value -> told.set("name", value), places);
        put(Draft.NODES.stringNode(SyntheticPeople.idNumber(random)), Sort.TEXT, path + ".idNumber", value -> told.set("idNumber", value), places);
    }

    private static JsonNode open() {
        return Draft.NODES.objectNode();
    }

    private String word(String name, JsonNode schema) {
        var words = schema.path("enum");
        if (!words.isEmpty()) return words.get(random.nextInt(words.size())).asString();
        if (schema.path("format").asString("").equals("date")) return OPENED.plusDays(random.nextInt(20)).toString();
        var known = memory.recall(name, random);
        if (known != null && random.nextInt(4) > 0) return known;
        return schema.path("pattern").asString("").startsWith("^[0-9]") ? "90000000" + random.nextInt(4) : "x" + random.nextInt(20);
    }

    private static Sort sort(JsonNode schema) {
        if (schema.has("enum")) return Sort.WORD;
        if (schema.path("format").asString("").equals("date")) return Sort.DAY;
        return schema.has("pattern") ? Sort.CODE : Sort.TEXT;
    }
}
