package dingbian.story.ganzhou;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One of the 18, with its opening headcounts and the quotas of its units (adopted by the story, not by the seed). */
record Township(Map<String, String> row) {

    static final List<Township> ALL = Csv.rows("townships.csv").stream().map(Township::new).toList();
    private static final Map<String, Township> BY_SHORT_NAME =
            ALL.stream().collect(Collectors.toMap(Township::shortName, Function.identity()));

    static Township named(String shortName) {
        return BY_SHORT_NAME.get(shortName);
    }

    String code() {
        return row.get("code");
    }

    String name() {
        return row.get("name");
    }

    String shortName() {
        return row.get("short");
    }

    String townshipClass() {
        return row.get("class");
    }

    /** A number of the table: population, an opening headcount, a unit's quota, the wave, the reallocation. */
    int number(String column) {
        return Integer.parseInt(row.get(column));
    }

    int opening(Kind kind) {
        return number(kind == Kind.ADMIN ? "admin" : kind == Kind.SUPPORT ? "support" : "inst");
    }

    /** What the class gives, in the order of the classes ONE, TWO, THREE. */
    int byClass(int one, int two, int three) {
        return townshipClass().equals("ONE") ? one : townshipClass().equals("TWO") ? two : three;
    }
}
