package dingbian.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.axonframework.common.AxonNonTransientException;

/** 不予受理: carries a refusal through the command bus. */
public final class RefusedException extends AxonNonTransientException {
    private final transient Decision.Refused refusal;
    private final transient Map<String, String> names;

    public RefusedException(Decision.Refused refusal) {
        this(refusal, Map.of());
    }

    private RefusedException(Decision.Refused refusal, Map<String, String> names) {
        super(refusal.rule() + " " + refusal.facts());
        this.refusal = refusal;
        this.names = names;
    }

    /** With the names that its organ and unit have on that day. */
    static RefusedException of(Decision.Refused refusal, Function<String, Book> books, LocalDate day) {
        var names = new HashMap<String, String>();
        if (refusal.facts().get("organ") instanceof String organ) {
            var book = books.apply(organ);
            book.says(Measure.NAME, null, day).ifPresent(name -> names.put("organ", name));
            if (refusal.facts().get("unit") instanceof String unit) book.says(Measure.NAME, unit, day).ifPresent(name -> names.put("unit", name));
        }
        return new RefusedException(refusal, names);
    }

    public Decision.Refused refusal() {
        return refusal;
    }

    /** 说给人听的数据: its facts, with places by their names where these are known. */
    public Map<String, Object> spoken() {
        var spoken = new LinkedHashMap<>(refusal.facts());
        spoken.putAll(names);
        return spoken;
    }
}
