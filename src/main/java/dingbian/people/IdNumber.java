package dingbian.people;

import dingbian.platform.TextCheck;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** 公民身份号码 (GB 11643): eighteen characters with a real birth date and a true check character; the area code is not judged. */
public record IdNumber(String value) {
    private static final Pattern LONG = Pattern.compile("[1-9][0-9]{5}(18|19|20)[0-9]{9}[0-9X]");
    private static final Pattern ANYWHERE = Pattern.compile("(?<![0-9])[0-9]{17}[0-9Xx](?![0-9])|" + TextCheck.FIRST_GENERATION);
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");
    private static final Pattern SHORT = Pattern.compile("[1-9][0-9]{14}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public IdNumber {
        if (!isTrue(value)) throw new IllegalArgumentException("not an ID number of GB 11643");
    }

    /** Takes 15 or 18 characters as people write them; empty if they cannot be an ID number. */
    public static Optional<IdNumber> parse(String text) {
        if (text == null) return Optional.empty();
        var written = text.strip().toUpperCase(Locale.ROOT);
        var full = SHORT.matcher(written).matches() ? lengthened(written) : written;
        return isTrue(full) ? Optional.of(new IdNumber(full)) : Optional.empty();
    }

    private static String lengthened(String fifteen) {
        var body = fifteen.substring(0, 6) + "19" + fifteen.substring(6);
        return body + check(body);
    }

    private static boolean isTrue(String text) {
        return text != null && LONG.matcher(text).matches() && check(text) == text.charAt(17) && isDay(text.substring(6, 14));
    }

    private static char check(String text) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (text.charAt(i) - '0');
        return CHECKS.charAt(sum % 11);
    }

    private static boolean isDay(String digits) {
        try {
            LocalDate.parse(digits, DAY);
            return true;
        } catch (DateTimeParseException unreal) {
            return false;
        }
    }

    /** The seventeenth digit: odd for a man, even for a woman. */
    private int genderDigit() {
        return value.charAt(16) - '0';
    }

    public String gender() {
        return genderDigit() % 2 == 1 ? "MALE" : "FEMALE";
    }

    /** The first six and the last four characters: what a reader sees who has not asked for the whole. */
    public String masked() {
        return value.substring(0, 6) + "*".repeat(8) + value.substring(14);
    }

    /** The same of every number in a text that looks like one, true or mistyped; of fifteen digits the last is shown; where it is written in groups, none. */
    static String hidden(String text) {
        var masked = ANYWHERE.matcher(text).replaceAll(found -> found.group().substring(0, 6) + "*".repeat(8) + found.group().substring(14));
        return TextCheck.holdsIdNumber(masked) ? DIGIT.matcher(masked).replaceAll("*") : masked;
    }

    /** Masked: a log or an error message never shows the whole. */
    @Override public String toString() {
        return masked();
    }
}
