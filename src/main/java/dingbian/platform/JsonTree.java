package dingbian.platform;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON as it was sent: UTF-8, one value, no key twice, not too deep; says where it is not so. */
final class JsonTree {
    private static final int DEEPEST = 12;
    private static final int LONGEST_NUMBER = 40;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FACTORY = JsonFactory.builder()
        .streamReadConstraints(StreamReadConstraints.builder().maxNumberLength(LONGEST_NUMBER).build()).build();
    private final Flaws flaws;

    JsonTree(Flaws flaws) {
        this.flaws = flaws;
    }

    JsonNode parse(byte[] json) {
        try {
            return parse(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString());
        } catch (CharacterCodingException notUtf8) {
            return broken("field.notUtf8");
        }
    }

    JsonNode parse(String json) {
        try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json.startsWith("\uFEFF") ? json.substring(1) : json)) {
            var first = parser.nextToken();
            if (first == null) return broken("field.noBody");
            var root = value(parser, first, "", 0);
            return parser.nextToken() == null ? root : broken("field.moreThanOne");
        } catch (JacksonException notJson) {
            var place = notJson.getLocation();
            return broken("field.notJson", "line", place == null ? 1 : place.getLineNr(), "column", place == null ? 1 : place.getColumnNr());
        }
    }

    private JsonNode broken(String key, Object... pairs) {
        flaws.add("", key, pairs);
        flaws.throwIfAny();
        throw new AssertionError("unreachable");
    }

    private JsonNode value(JsonParser parser, JsonToken token, String path, int depth) {
        if (depth > DEEPEST) return broken("field.tooDeep", "max", DEEPEST);
        return switch (token) {
            case START_OBJECT -> object(parser, path, depth);
            case START_ARRAY -> array(parser, path, depth);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDoubleValue());
            case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
            default -> NODES.nullNode();
        };
    }

    private JsonNode object(JsonParser parser, String path, int depth) {
        var object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var at = Flaws.path(path, name);
            if (object.has(name)) flaws.add(at, "field.twice");
            object.set(name, value(parser, parser.nextToken(), at, depth + 1));
        }
        return object;
    }

    private JsonNode array(JsonParser parser, String path, int depth) {
        var array = NODES.arrayNode();
        for (var token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            array.add(value(parser, token, Flaws.path(path, array.size()), depth + 1));
        }
        return array;
    }
}
