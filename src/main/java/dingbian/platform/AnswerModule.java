package dingbian.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dingbian.ledger.Answer.Recorded;
import dingbian.ledger.Entry;
import dingbian.ledger.EventTypes;
import dingbian.ledger.LedgerEvent;
import java.time.Instant;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/** 回执格式: an event in an answer is one flat object: id, type, act, position, recordedAt, and what the event itself says. */
@Component
class AnswerModule extends SimpleModule {
    private static final JsonMapper EVENTS = JsonMapper.builder().disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL)).build();

    AnswerModule() {
        super("answer");
        addSerializer(Recorded.class, new Flat());
        addDeserializer(Recorded.class, new Whole());
    }

    static JsonMapper mapper() {
        return JsonMapper.builder().addModule(new AnswerModule()).build();
    }

    private static final class Flat extends ValueSerializer<Recorded> {
        @Override public void serialize(Recorded recorded, JsonGenerator json, SerializationContext context) {
            var entry = recorded.entry();
            var flat = EVENTS.createObjectNode().put("id", entry.eventId()).put("type", entry.event().type()).put("act", entry.act())
                .put("position", entry.position()).put("recordedAt", recorded.recordedAt().toString());
            flat.setAll((ObjectNode) EVENTS.valueToTree(entry.event()));
            json.writeTree(flat);
        }
    }

    private static final class Whole extends ValueDeserializer<Recorded> {
        @Override public Recorded deserialize(JsonParser parser, DeserializationContext context) {
            var flat = parser.readValueAsTree();
            var node = (ObjectNode) flat;
            var event = (LedgerEvent) EVENTS.treeToValue(node, EventTypes.byName().get(node.get("type").asString()));
            var id = node.get("id");
            var entry = new Entry(node.get("position").asLong(), id.isNull() ? null : id.asString(), node.get("act").asString(), event);
            return new Recorded(entry, Instant.parse(node.get("recordedAt").asString()));
        }
    }
}
