package dingbian.platform;

import dingbian.ledger.Basis;
import dingbian.ledger.EventTypes;
import dingbian.ledger.LedgerEvent;
import dingbian.ledger.PostEvent.NumberedPost;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** 样张: one instance of every event, with every component filled, always the same. */
final class EventSamples {
    private static final LocalDate DAY = LocalDate.of(2011, 3, 15);
    static final Basis BASIS = new Basis("甘机编办[2011]18号", "甘州区机构编制委员会办公室", LocalDate.of(2011, 3, 2), DAY, LocalDate.of(2011, 3, 18), true);
    private static final Map<String, String> TEXTS = Map.ofEntries(
        Map.entry("organ", "620702101"), Map.entry("parent", "620702"), Map.entry("township", "620702101"), Map.entry("toOrgan", "620702102"),
        Map.entry("fromOrgan", "620702103"), Map.entry("unit", "DZ"), Map.entry("fromUnit", "JJ"), Map.entry("post", "DZ-01"), Map.entry("fromPost", "JJ-04"),
        Map.entry("person", "p7k2mznq4a5s6t7u2v3w4x5y6z2"), Map.entry("name", "党政综合办公室"), Map.entry("plate", "司法所"), Map.entry("slot", "YB2011-001"),
        Map.entry("superior", "620702"),
        Map.entry("user", "zhang"), Map.entry("scope", "620702103"), Map.entry("statement", "X1"), Map.entry("document", "甘区组任[2011]3号"));

    private static final List<NumberedPost> POSTS = List.of(new NumberedPost("DZ-01", "主任", true), new NumberedPost("DZ-02", "科员", false));

    private EventSamples() {}

    static List<LedgerEvent> all() {
        return EventTypes.byName().keySet().stream().sorted().map(EventSamples::of).toList();
    }

    static LedgerEvent of(String type) {
        return (LedgerEvent) record(EventTypes.byName().get(type));
    }

    private static Object record(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components).map(EventSamples::value).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(type + " is no event", impossible);
        }
    }

    private static Class<?> element(RecordComponent list) {
        return (Class<?>) ((java.lang.reflect.ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    private static Object value(RecordComponent component) {
        var type = component.getType();
        if (type == Basis.class) return BASIS;
        if (type == LocalDate.class) return DAY.plusYears(1);
        if (type == int.class) return 26;
        if (type == Integer.class) return 21_000;
        if (type == boolean.class) return true;
        if (type.isEnum()) return type.getEnumConstants()[0];
        if (type == List.class && element(component) == NumberedPost.class) return POSTS;
        if (type.isRecord()) return record(type);
        if (type == List.class && element(component).isRecord()) return List.of(record(element(component)));
        if (type == List.class) return List.of(component.getName() + "甲", component.getName() + "乙");
        if (type == String.class) return TEXTS.getOrDefault(component.getName(), "某" + component.getName());
        throw new AssertionError("a component of a kind that no event has had: " + component);
    }
}
