package dingbian.ledger;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 事件名录: every event by the stable name under which it is stored. */
public final class EventTypes {
    private static final Map<String, Class<?>> BY_NAME =
        leaves(LedgerEvent.class).collect(Collectors.toUnmodifiableMap(Class::getSimpleName, type -> type));

    private EventTypes() {}

    public static Map<String, Class<?>> byName() {
        return BY_NAME;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(EventTypes::leaves) : Stream.of(type);
    }
}
