package dingbian.platform;

import java.util.ArrayList;
import java.util.List;

/** 差错清单: collects every bad field, so that a clerk need not try again for each. */
final class Flaws {
    static final int MOST = 100;
    private static final int LONGEST_NAME = 40;
    private final Wording wording;
    private final List<Flaw> found = new ArrayList<>();

    Flaws(Wording wording) {
        this.wording = wording;
    }

    /** @param pairs name, value, … for the placeholders of the sentence; always null, so that a reader may return it */
    <T> T add(String path, String key, Object... pairs) {
        if (found.size() < MOST) found.add(wording.flaw(path, key, pairs));
        return null;
    }

    int count() {
        return found.size();
    }

    List<Flaw> found() {
        return List.copyOf(found);
    }

    void throwIfAny() {
        if (!found.isEmpty()) throw new MalformedException(found);
    }

    /** A path is sent back and logged: what the client chose in it is made printable and short. */
    static String path(String parent, String name) {
        var shown = new StringBuilder();
        name.codePoints().limit(LONGEST_NAME)
            .forEach(point -> shown.append(TextCheck.isPrintable(point) ? Character.toString(point) : "\\u%04x".formatted(point)));
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) shown.append('…');
        return parent.isEmpty() ? shown.toString() : parent + "." + shown;
    }

    static String path(String parent, int index) {
        return parent + "[" + index + "]";
    }
}
