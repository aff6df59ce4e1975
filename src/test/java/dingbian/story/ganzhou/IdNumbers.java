package dingbian.story.ganzhou;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** ID numbers nobody can have: GB 11643 in form and check digit, but of area 999999, which is no division. */
final class IdNumbers {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private final Map<String, Integer> used = new HashMap<>();

    /** Odd for a man, even for a woman; never the same number twice. */
    String next(LocalDate born, boolean man) {
        var day = born.format(DateTimeFormatter.BASIC_ISO_DATE);
        int n = used.merge(day + man, 1, Integer::sum);
        var body = "999999" + day + "%03d".formatted(man ? 2 * n - 1 : 2 * n);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (body.charAt(i) - '0');
        return body + "10X98765432".charAt(sum % 11);
    }
}
