package dingbian.people;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * 姓名析分: by which parts a name can be found: the whole, the first character, and every run of two and more. Counted in code points
 * (𠮷), blind to spaces and middle dots (张　三, 阿依·古丽).
 */
final class NameParts {
    private static final String WHOLE = "=";
    private static final String FIRST = "^";
    private static final String RUN = "~";

    private NameParts() {}

    /** All under which a name is entered. */
    static Set<String> of(String name) {
        var letters = letters(name);
        var parts = new LinkedHashSet<String>();
        if (letters.length == 0) return parts;
        parts.add(WHOLE + text(letters, 0, letters.length));
        parts.add(FIRST + text(letters, 0, 1));
        for (int from = 0; from < letters.length; from++) {
            for (int to = from + 2; to <= letters.length; to++) parts.add(RUN + text(letters, from, to));
        }
        return parts;
    }

    /** What a searcher's text must be found under; null if it has no letter. */
    static String sought(String text) {
        var letters = letters(text);
        return letters.length == 0 ? null : (letters.length == 1 ? FIRST : RUN) + text(letters, 0, letters.length);
    }

    /** What it is found under if it is a whole name. */
    static String whole(String text) {
        var letters = letters(text);
        return WHOLE + text(letters, 0, letters.length);
    }

    private static String text(int[] letters, int from, int to) {
        return new String(letters, from, to - from);
    }

    private static int[] letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().filter(NameParts::counts).toArray();
    }

    /** Leaves out rather than lets in: characters of private use or unknown to this Java are letters of somebody's name. */
    private static boolean counts(int letter) {
        return switch (Character.getType(letter)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.CONTROL, Character.FORMAT,
                Character.NON_SPACING_MARK, Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION,
                Character.END_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION,
                Character.OTHER_PUNCTUATION -> false;
            default -> true;
        };
    }
}
