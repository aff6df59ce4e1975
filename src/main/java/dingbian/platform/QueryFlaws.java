package dingbian.platform;

import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.beans.TypeMismatchException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** 参数差错: says of a query parameter what {@link CommandReader} says of a field. */
@Component
class QueryFlaws {
    private final Wording wording;

    QueryFlaws(Wording wording) {
        this.wording = wording;
    }

    Flaw of(TypeMismatchException mismatch) {
        var name = mismatch instanceof MethodArgumentTypeMismatchException argument ? argument.getName() : mismatch.getPropertyName();
        var path = name == null ? "" : name;
        var type = mismatch.getRequiredType();
        if (type == null) return wording.flaw(path, "field.contradiction");
        if (type.isEnum()) return wording.flaw(path, "field.constant", "allowed", Arrays.toString(type.getEnumConstants()));
        if (type == LocalDate.class) return wording.flaw(path, "field.day");
        if (type == boolean.class || type == Boolean.class) return wording.flaw(path, "field.boolean");
        return wording.flaw(path, type.isPrimitive() || Number.class.isAssignableFrom(type) ? "field.integer" : "field.contradiction");
    }

    Flaw of(ServletRequestBindingException missing) {
        var name = missing instanceof MissingServletRequestParameterException parameter ? parameter.getParameterName()
            : missing instanceof MissingRequestHeaderException header ? header.getHeaderName() : "";
        return wording.flaw(name, "field.required");
    }

    Flaw noBody() {
        return wording.flaw("", "field.noBody");
    }
}
