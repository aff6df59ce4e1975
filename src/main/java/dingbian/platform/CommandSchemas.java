package dingbian.platform;

import com.fasterxml.jackson.databind.JavaType;
import dingbian.ledger.Answer;
import dingbian.ledger.Basis;
import dingbian.ledger.LedgerCommand;
import dingbian.ledger.PersonRef;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Describes commands in OpenAPI by the same fields as {@link CommandReader} reads them by. */
@Component
class CommandSchemas implements ModelConverter {

    @Override public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        var record = commandIn(type.getType());
        if (record != null) return named(record, context);
        if (rawClass(type.getType()) == Answer.Recorded.class) return recorded();
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static Class<?> commandIn(Type type) {
        var found = rawClass(type);
        boolean ours = found != null && (LedgerCommand.class.isAssignableFrom(found) || Form.class.isAssignableFrom(found)
            || found == Basis.class || found == CommandList.class);
        return ours && found.isRecord() ? found : null;
    }

    private static Class<?> rawClass(Type type) {
        if (type instanceof Class<?> plain) return plain;
        return type instanceof JavaType described ? described.getRawClass() : null;
    }

    private Schema<?> named(Class<?> record, ModelConverterContext context) {
        context.defineModel(record.getSimpleName(), object(record, context), record, null);
        return new Schema<>().$ref("#/components/schemas/" + record.getSimpleName());
    }

    private Schema<?> object(Class<?> record, ModelConverterContext context) {
        var schema = new ObjectSchema();
        schema.setAdditionalProperties(false);
        for (var field : Field.of(record)) {
            var value = value(field, context);
            schema.addProperty(field.name(), field.isList() ? new ArraySchema().items(value) : value);
            if (field.mustBeGiven()) schema.addRequiredItem(field.name());
        }
        return schema;
    }

    private Schema<?> value(Field field, ModelConverterContext context) {
        var type = field.type();
        if (type == Basis.class) return named(type, context);
        if (type == PersonRef.class) return person();
        if (type == JsonNode.class) return new ObjectSchema().additionalProperties(true);
        if (type.isRecord()) return object(type, context);
        if (type == LocalDate.class) return new DateSchema();
        if (type == boolean.class || type == Boolean.class) return new BooleanSchema();
        if (type.isEnum()) return new StringSchema()._enum(constants(type));
        if (type != String.class) return number(field);
        return field.pattern() == null ? new StringSchema().minLength(1).maxLength(field.maxLength())
            : new StringSchema().pattern("^" + field.pattern() + "$");
    }

    private static Schema<?> number(Field field) {
        return new IntegerSchema().minimum(BigDecimal.valueOf(field.min())).maximum(BigDecimal.valueOf(field.max()));
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList();
    }

    private static Schema<?> person() {
        var known = new StringSchema().maxLength(PersonRef.LONGEST_ID).description("the person's id");
        var told = new ObjectSchema().addProperty("name", new StringSchema()).addProperty("idNumber", new StringSchema());
        told.setAdditionalProperties(new StringSchema());
        return new Schema<>().oneOf(List.of(known, told));
    }

    /** As {@link AnswerModule} writes it: one flat object with whatever the event says. */
    private static Schema<?> recorded() {
        var flat = new ObjectSchema().addProperty("id", new StringSchema()).addProperty("type", new StringSchema())
            .addProperty("act", new StringSchema()).addProperty("position", new IntegerSchema().format("int64"))
            .addProperty("recordedAt", new DateTimeSchema()).addProperty("organ", new StringSchema())
            .addProperty("basis", new Schema<>().$ref("#/components/schemas/Basis"));
        flat.setAdditionalProperties(true);
        return flat;
    }
}
