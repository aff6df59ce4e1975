package dingbian.platform;

import dingbian.ledger.PersonRef;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** 读单: makes a command of a JSON body by the components of its record, and names every field that is bad. */
@Component
public class CommandReader {
    private final Wording wording;

    public CommandReader(Wording wording) {
        this.wording = wording;
    }

    /** @throws MalformedException if it is not JSON, or has a key twice */
    public JsonNode tree(String json) {
        var flaws = new Flaws(wording);
        var tree = new JsonTree(flaws).parse(json);
        flaws.throwIfAny();
        return tree;
    }

    public <T> T read(String body, Class<T> type) {
        var flaws = new Flaws(wording);
        return read(new JsonTree(flaws).parse(body), type, flaws);
    }

    public <T> T read(byte[] body, Class<T> type) {
        var flaws = new Flaws(wording);
        return read(new JsonTree(flaws).parse(body), type, flaws);
    }

    /** @throws MalformedException with every bad field */
    public <T> T read(JsonNode body, Class<T> type) {
        return read(body, type, new Flaws(wording));
    }

    /** The same within something larger: bad fields are told below {@code path}. @return null if there are any */
    <T> T read(JsonNode body, String path, Class<T> type, Flaws flaws) {
        return type.cast(record(body, path, type, flaws));
    }

    private <T> T read(JsonNode body, Class<T> type, Flaws flaws) {
        var command = record(body, "", type, flaws);
        flaws.throwIfAny();
        return type.cast(command);
    }

    private Object record(JsonNode node, String path, Class<?> type, Flaws flaws) {
        if (!node.isObject()) return flaws.add(path, "field.object");
        var before = flaws.count();
        var fields = Field.of(type);
        for (var name : node.propertyNames()) {
            if (fields.stream().noneMatch(field -> field.name().equals(name))) flaws.add(Flaws.path(path, name), "field.unknown");
        }
        var values = new ArrayList<>();
        for (var field : fields) values.add(field(node.get(field.name()), Flaws.path(path, field.name()), field, flaws));
        return flaws.count() == before ? make(type, values, path, flaws) : null;
    }

    private Object field(JsonNode node, String path, Field field, Flaws flaws) {
        if (node == null || node.isNull()) return field.mustBeGiven() ? flaws.add(path, "field.required") : field.absent();
        return field.isList() ? list(node, path, field, flaws) : value(node, path, field, flaws);
    }

    private List<Object> list(JsonNode node, String path, Field field, Flaws flaws) {
        if (!node.isArray()) return flaws.add(path, "field.list");
        if (node.isEmpty() && field.mustBeGiven()) return flaws.add(path, "field.emptyList");
        if (node.size() > field.longest()) return flaws.add(path, "field.longList", "max", field.longest());
        var values = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            var value = value(node.get(i), Flaws.path(path, i), field, flaws);
            if (value != null) values.add(value);
        }
        return List.copyOf(values);
    }

    private Object value(JsonNode node, String path, Field field, Flaws flaws) {
        if (field.type() == JsonNode.class) return node;
        if (field.type() == PersonRef.class) return PersonReader.read(node, path, flaws);
        return field.type().isRecord() ? record(node, path, field.type(), flaws) : Scalars.read(node, path, field, flaws);
    }

    private static Object make(Class<?> type, List<Object> values, String path, Flaws flaws) {
        try {
            var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) return flaws.add(path, "field.contradiction");
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type + " is no command", impossible);
        }
    }
}
