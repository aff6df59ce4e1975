package dingbian.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import dingbian.ledger.EventTypes;
import dingbian.ledger.LedgerEvent;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.MapperFeature;

/** Writes events as readable JSON under their stable names, not under the names of Java classes. */
final class EventSerializer extends Jackson3Serializer {
    private static final String REVISION = "1";

    EventSerializer() {
        super(builder().jsonMapperBuilderCustomizer(mapper -> mapper
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))));
    }

    @Override public SerializedType typeForClass(Class type) {
        return type != null && LedgerEvent.class.isAssignableFrom(type)
            ? new SimpleSerializedType(type.getSimpleName(), REVISION) : super.typeForClass(type);
    }

    @Override public Class<?> classForType(SerializedType type) {
        var known = EventTypes.byName().get(type.getName());
        return known != null ? known : super.classForType(type);
    }
}
