package dingbian.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** 答复: the rows of a question, with the point in time that they are true of. */
public record Rows<T>(LocalDate at, String axis, Instant knownAt, long position, List<T> rows) {

    public static <T> Rows<T> of(Moment moment, List<T> rows) {
        return new Rows<>(moment.at(), word(moment), moment.knownAt(), moment.position(), rows);
    }

    public static String word(Moment moment) {
        return moment.axis().name().toLowerCase(Locale.ROOT);
    }
}
