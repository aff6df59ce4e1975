package dingbian.platform;

import dingbian.ledger.Amount;
import dingbian.ledger.Code;
import dingbian.ledger.Optional;
import dingbian.ledger.OrganCode;
import dingbian.ledger.Required;
import dingbian.ledger.Text;
import dingbian.ledger.UserName;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * 字段: what a command's record says of one of its components. The reader reads by it, and the description in OpenAPI tells it.
 * {@code isKept}: it goes into an event, for ever; what stands in a form does not. {@code longest}: so many may stand in a list.
 */
record Field(String name, Class<?> type, boolean isList, boolean mustBeGiven, int maxLength, String pattern, int min, int max, boolean isKept,
             int longest) {
    private static final Map<Class<?>, List<Field>> KNOWN = new ConcurrentHashMap<>();

    static List<Field> of(Class<?> record) {
        return KNOWN.computeIfAbsent(record, any -> Arrays.stream(record.getRecordComponents())
            .map(component -> of(component, !Form.class.isAssignableFrom(record), Large.Bounds.of(record).list())).toList());
    }

    private static Field of(RecordComponent component, boolean isKept, int longest) {
        var isList = component.getType() == List.class;
        var type = isList ? element(component.getGenericType()) : component.getType();
        var text = component.getAnnotation(Text.class);
        var amount = component.getAnnotation(Amount.class);
        return new Field(component.getName(), type, isList, mustBeGiven(component, isList), text == null ? Text.DEFAULT : text.max(),
            pattern(component), amount == null ? Amount.MIN : amount.min(), amount == null ? Amount.MAX : amount.max(), isKept,
            longest);
    }

    private static Class<?> element(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static boolean mustBeGiven(RecordComponent component, boolean isList) {
        if (isList) return component.isAnnotationPresent(Required.class);
        return component.getType() != boolean.class && !component.isAnnotationPresent(Optional.class);
    }

    private static String pattern(RecordComponent component) {
        if (component.isAnnotationPresent(Code.class)) return Code.PATTERN;
        if (component.isAnnotationPresent(UserName.class)) return UserName.PATTERN;
        return component.isAnnotationPresent(OrganCode.class) ? OrganCode.PATTERN : null;
    }

    /** What stands in the record where the body has nothing. */
    Object absent() {
        return isList ? List.of() : type == boolean.class ? Boolean.FALSE : null;
    }
}
