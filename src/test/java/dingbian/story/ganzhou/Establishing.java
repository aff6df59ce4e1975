package dingbian.story.ganzhou;

import static dingbian.story.ganzhou.Ledger.key;
import static dingbian.story.ganzhou.Script.must;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The establishment desk's commands, each refused here if the ledger would refuse it. */
final class Establishing {

    static final String DISTRICT = "620702";
    private final Script script;
    private final Ledger ledger;
    private final Map<String, List<Unit.Post>> posts = new HashMap<>();

    Establishing(Script script) {
        this.script = script;
        this.ledger = script.ledger;
    }

    void openDistrict(String name, Paper paper) {
        script.write("establishment/open-book", null, paper, "organ", DISTRICT, "name", name, "level", "DISTRICT");
    }

    void openTownship(Township t, Paper paper) {
        script.write("establishment/open-book", null, paper, "organ", t.code(), "name", t.name(), "level", "TOWNSHIP",
                "parent", DISTRICT, "townshipClass", t.townshipClass(), "population", t.number("population"));
    }

    void setLimit(Kind kind, int amount, Paper paper) {
        var change = amount - ledger.on(paper.effectiveOn(), "LIMIT", kind);
        script.write("establishment/set-limit", null, paper, "organ", DISTRICT, "kind", kind, "amount", amount,
                "limitType", kind.limitType()).add(change, "LIMIT", kind);
        must(ledger.leastLeft(paper.effectiveOn(), key("LIMIT", kind), key("GRANTED", kind)) >= 0, "limit", kind);
    }

    void grant(Township t, Kind kind, int amount, Paper paper) {
        var change = amount - ledger.on(paper.effectiveOn(), "APPROVED", t.code(), kind);
        must(change != 0, "a grant that changes nothing", t.name(), kind);
        script.write("establishment/grant-quota", null, paper, "organ", t.code(), "kind", kind, "amount", amount,
                "limitType", kind.limitType()).add(change, "APPROVED", t.code(), kind).add(change, "GRANTED", kind);
        must(ledger.leastLeft(paper.effectiveOn(), key("LIMIT", kind), key("GRANTED", kind)) >= 0, "limit", kind);
        assignedFits(t, kind, paper.effectiveOn());
    }

    void reallocate(Kind kind, Map<Township, Integer> from, Map<Township, Integer> to, Paper paper) {
        must(from.values().stream().mapToInt(n -> n).sum() == to.values().stream().mapToInt(n -> n).sum(), "zero-sum");
        var act = script.write("establishment/reallocate", null, paper, "kind", kind, "from", sides(from), "to", sides(to));
        from.forEach((t, n) -> act.add(-n, "APPROVED", t.code(), kind));
        to.forEach((t, n) -> act.add(n, "APPROVED", t.code(), kind));
        from.keySet().forEach(t -> {
            assignedFits(t, kind, paper.effectiveOn());
            must(left(t, kind, paper.effectiveOn()) >= 0, "giver over", t.name());
        });
    }

    void openUnit(Township t, String unit, String name, String type, Unit like, Paper paper) {
        must(ledger.staysZero(paper.effectiveOn(), "UNIT", t.code(), unit), "unit open", unit);
        script.write("establishment/open-unit", null, paper, "organ", t.code(), "unit", unit, "name", name,
                "unitType", type, "plates", like == null ? List.of() : like.platesIn(t),
                "duties", like == null ? List.of() : like.duties(),
                "predecessors", like == null ? List.of() : like.predecessors()).add(1, "UNIT", t.code(), unit);
    }

    void closeUnit(Township t, String unit, Paper paper) {
        for (var kind : Kind.values()) {
            must(ledger.staysZero(paper.effectiveOn(), "ASSIGNED", t.code(), kind, unit), "quota in", t.name(), unit);
            must(ledger.staysZero(paper.effectiveOn(), "POSTS", t.code(), kind, unit), "posts in", t.name(), unit);
        }
        must(ledger.staysZero(paper.effectiveOn(), "PEOPLE", t.code(), unit), "people in", t.name(), unit);
        script.write("establishment/close-unit", null, paper, "organ", t.code(), "unit", unit)
                .add(-1, "UNIT", t.code(), unit);
    }

    void assignQuota(Township t, String unit, Kind kind, int amount, Paper paper) {
        var day = paper.effectiveOn();
        var change = amount - ledger.on(day, "ASSIGNED", t.code(), kind, unit);
        must(change != 0, "an assignment that changes nothing", t.name(), unit);
        must(ledger.staysThere(day, "UNIT", t.code(), unit), "unit not open", t.name(), unit);
        script.write("establishment/assign-quota", null, paper, "organ", t.code(), "unit", unit, "kind", kind,
                "amount", amount).add(change, "ASSIGNED", t.code(), kind, unit).add(change, "ASSIGNED", t.code(), kind);
        assignedFits(t, kind, day);
        postsFit(t, unit, kind, day);
    }

    void allocatePosts(Township t, String unit, Kind kind, List<Unit.Post> posts, Paper paper) {
        var bodies = posts.stream().map(p -> Json.object("post", p.code(), "title", p.title(),
                "leadership", p.leadership() ? Boolean.TRUE : null)).toList();
        var act = script.write("establishment/allocate-posts", null, paper, "organ", t.code(), "unit", unit,
                "kind", kind, "posts", bodies).add(posts.size(), "POSTS", t.code(), kind, unit);
        lay(act, t, unit, kind, posts);
        postsFit(t, unit, kind, paper.effectiveOn());
    }

    void lay(Act act, Township t, String unit, Kind kind, List<Unit.Post> posts) {
        posts.forEach(p -> act.add(1, "POST", t.code(), unit, p.code()));
        this.posts.computeIfAbsent(key(t.code(), unit, kind), key -> new ArrayList<>()).addAll(posts);
    }

    boolean hasPost(Township t, String unit, String post, LocalDate from) {
        return ledger.staysThere(from, "POST", t.code(), unit, post);
    }

    void withdrawPost(Township t, String unit, Kind kind, String post, Paper paper) {
        must(ledger.staysThere(paper.effectiveOn(), "POST", t.code(), unit, post), "no such post", t.name(), post);
        must(ledger.staysZero(paper.effectiveOn(), "HELD", t.code(), post), "post held", t.name(), post);
        script.write("establishment/withdraw-post", null, paper, "organ", t.code(), "unit", unit, "post", post)
                .add(-1, "POST", t.code(), unit, post).add(-1, "POSTS", t.code(), kind, unit);
    }

    /** The posts of a unit that exist and that nobody holds, from that day on. */
    List<Unit.Post> freePosts(Township t, String unit, Kind kind, LocalDate from) {
        return posts.getOrDefault(key(t.code(), unit, kind), List.of()).stream()
                .filter(p -> ledger.staysThere(from, "POST", t.code(), unit, p.code()))
                .filter(p -> ledger.staysZero(from, "HELD", t.code(), p.code())).toList();
    }

    /** approved − filled, the least from that day on (a cap is judged by what is assigned: see Posting). */
    int left(Township t, Kind kind, LocalDate from) {
        return ledger.leastLeft(from, key("APPROVED", t.code(), kind), key("FILLED", t.code(), kind));
    }

    boolean room(Township t, String unit, Kind kind, LocalDate from) {
        return ledger.leastLeft(from, key("ASSIGNED", t.code(), kind, unit), key("FILLED", t.code(), kind, unit)) >= 1;
    }

    int filled(Township t, String unit, Kind kind, LocalDate day) {
        return ledger.on(day, "FILLED", t.code(), kind, unit);
    }

    void assignedFits(Township t, Kind kind, LocalDate from) {
        must(ledger.leastLeft(from, key("APPROVED", t.code(), kind), key("ASSIGNED", t.code(), kind)) >= 0,
                "assigned above approved", t.name(), kind);
    }

    private void postsFit(Township t, String unit, Kind kind, LocalDate from) {
        must(ledger.leastLeft(from, key("ASSIGNED", t.code(), kind, unit), key("POSTS", t.code(), kind, unit)) >= 0,
                "posts above quota", t.name(), unit);
    }

    private static List<Map<String, Object>> sides(Map<Township, Integer> side) {
        return side.entrySet().stream().map(e -> Json.object("organ", e.getKey().code(), "amount", e.getValue())).toList();
    }
}
