package dingbian.platform;

import dingbian.ledger.AsOf;
import dingbian.ledger.Axis;
import dingbian.ledger.Pen;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** 时点参数: reads at, axis and knownAt of a question; a day of knowledge is its end in China. */
@Component
public class RequestTimes implements HandlerMethodArgumentResolver {
    private final Clock clock;
    private final Wording wording;

    public RequestTimes(Clock clock, Wording wording) {
        this.clock = clock;
        this.wording = wording;
    }

    @Override public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override public AsOf resolveArgument(MethodParameter parameter, ModelAndViewContainer model, NativeWebRequest request,
                                          WebDataBinderFactory binders) {
        return read(request.getParameterValues("at"), request.getParameterValues("axis"), request.getParameterValues("knownAt"));
    }

    private AsOf read(String[] at, String[] axis, String[] knownAt) {
        var flaws = new Flaws(wording);
        var day = at == null ? today() : day(only(at, "at", flaws), flaws);
        var by = axis == null ? Axis.EFFECTIVE : axis(only(axis, "axis", flaws), flaws);
        var known = knownAt == null ? null : instant(only(knownAt, "knownAt", flaws), "knownAt", flaws);
        flaws.throwIfAny();
        return new AsOf(day, by, known);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Pen.ZONE);
    }

    /** @throws MalformedException naming the later parameter, if it is before the earlier; either may be null */
    public <T extends Comparable<? super T>> void inOrder(T earlier, T later, String name) {
        var flaws = new Flaws(wording);
        if (earlier != null && later != null && earlier.compareTo(later) > 0) flaws.add(name, "field.order");
        flaws.throwIfAny();
    }

    /** A day (its end) or an instant. @throws MalformedException naming the parameter */
    public Instant instant(String text, String name) {
        var flaws = new Flaws(wording);
        var instant = instant(text, name, flaws);
        flaws.throwIfAny();
        return instant;
    }

    private static String only(String[] values, String name, Flaws flaws) {
        return values.length == 1 ? values[0] : flaws.add(name, "field.twice");
    }

    private static LocalDate day(String text, Flaws flaws) {
        return text == null ? null : Scalars.day(text, "at", flaws);
    }

    private static Axis axis(String text, Flaws flaws) {
        var all = Arrays.stream(Axis.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
        if (text == null) return null;
        if (all.contains(text)) return Axis.values()[all.indexOf(text)];
        return flaws.add("axis", "field.constant", "allowed", String.join(", ", all));
    }

    private static Instant instant(String text, String name, Flaws flaws) {
        if (text == null) return null;
        if (text.length() == "2011-03-31".length()) {
            var day = Scalars.day(text, name, flaws);
            return day == null ? null : day.plusDays(1).atStartOfDay(Pen.ZONE).toInstant().minus(1, ChronoUnit.MICROS);
        }
        try {
            var instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            var day = LocalDate.ofInstant(instant, Pen.ZONE);
            return day.isBefore(Scalars.FIRST_DAY) || day.isAfter(Scalars.LAST_DAY)
                ? flaws.add(name, "field.year", "min", Scalars.FIRST_DAY, "max", Scalars.LAST_DAY) : instant;
        } catch (DateTimeException noInstant) {
            return flaws.add(name, "field.instant");
        }
    }
}
