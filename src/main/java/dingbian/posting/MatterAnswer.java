package dingbian.posting;

import dingbian.platform.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** 办件答复: the rows of a question, with the point in time that they are true of. */
record MatterAnswer<T>(LocalDate at, String axis, Instant knownAt, long position, List<T> rows) {

    static <T> MatterAnswer<T> of(Moment moment, List<T> rows) {
        return new MatterAnswer<>(moment.at(), moment.axis().name().toLowerCase(Locale.ROOT), moment.knownAt(), moment.position(), rows);
    }
}
