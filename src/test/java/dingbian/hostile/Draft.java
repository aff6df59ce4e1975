package dingbian.hostile;

import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** 一稿: a body that is formed as its schema says, and the places in it where something else may be put. */
record Draft(JsonNode body, List<Place> places) {
    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper ASCII = JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String HOLE = "@@hole@@";

    enum Sort { TEXT, CODE, DAY, WORD, NUMBER, BOOLEAN }

    /** 一处: {@code path} as an error names it. */
    record Place(String path, Sort sort, Consumer<JsonNode> put) {
        void put(String text) {
            put.accept(NODES.stringNode(text));
        }

        /** Something that is no JSON, or could be none. */
        void hole() {
            put(HOLE);
        }
    }

    List<Place> of(Sort sort) {
        return places.stream().filter(place -> place.sort() == sort).toList();
    }

    /** Half characters are escaped, or they would not arrive. */
    String text() {
        return ASCII.writeValueAsString(body);
    }

    String text(String inHoles) {
        return text().replace('"' + HOLE + '"', inHoles);
    }
}
