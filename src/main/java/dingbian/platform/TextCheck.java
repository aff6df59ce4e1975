package dingbian.platform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** 文字检查: what a text may not hold, since it would be unreadable, or read otherwise than it is written, or could not be forgotten. */
public final class TextCheck {
    private static final String PROVINCE = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])";
    private static final String DAY = "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";

    /** 一代身份证号: fifteen digits. Many a number has as many, so the province must be one, and the day of birth. */
    public static final String FIRST_GENERATION = "(?<!\\d)" + PROVINCE + "\\d{4}\\d{2}" + DAY + "\\d{3}(?!\\d)";

    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)[1-9]\\d{5}(18|19|20)\\d{2}" + DAY + "\\d{3}[\\dXx](?!\\d)");
    private static final Pattern OLD_NUMBER = Pattern.compile(FIRST_GENERATION);
    /** As it is written in groups; other groups of digits that add up to fifteen are days, telephones and codes of organs. */
    private static final Pattern OLD_NUMBER_IN_GROUPS = Pattern.compile("(?<![\\d-])" + PROVINCE + "\\d{4}[\\s-]+\\d{2}" + DAY + "[\\s-]*\\d{3}(?![\\d-])");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("(?<=\\d)[\\s-]+(?=[\\dXx])");

    private TextCheck() {}

    /** @return the key of what is wrong, or null */
    public static String trouble(String text, int max) {
        if (text.isBlank()) return "field.empty";
        if (text.length() > max) return "field.tooLong";
        if (!text.codePoints().allMatch(TextCheck::isPrintable)) return "field.unprintable";
        if (isSpace(text.codePointBefore(text.length())) || isSpace(text.codePointAt(0))) return "field.padded";
        return null;
    }

    /** What looks like an ID number, true or mistyped, also in full-width digits or with blanks and hyphens in it. */
    public static boolean holdsIdNumber(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return ID_NUMBER.matcher(plain).find() || OLD_NUMBER.matcher(plain).find() || OLD_NUMBER_IN_GROUPS.matcher(plain).find()
            || ID_NUMBER.matcher(BETWEEN_DIGITS.matcher(plain).replaceAll("")).find();
    }

    /** Neither a control character nor half a character, nor one that turns the direction of reading or cannot be seen. */
    static boolean isPrintable(int point) {
        return !Character.isISOControl(point) && !isLineEnd(point) && !isSurrogate(point) && !turnsDirection(point)
            && !isUnseen(point) && (point & 0xFFFE) != 0xFFFE;
    }

    /** A byte order mark, a soft hyphen, a space or joiner without width, a tag: two names that differ by one look the same. */
    private static boolean isUnseen(int point) {
        return point == 0xFEFF || point == 0x00AD || point == 0x200B || point == 0x2060 || point >= 0xE0000 && point <= 0xE007F;
    }

    private static boolean isLineEnd(int point) {
        return point == 0x2028 || point == 0x2029;
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static boolean turnsDirection(int point) {
        return point == 0x061C || point == 0x200E || point == 0x200F
            || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
