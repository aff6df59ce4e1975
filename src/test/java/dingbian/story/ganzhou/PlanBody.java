package dingbian.story.ganzhou;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What stands in a township's plan: units, quotas and posts, as it is meant, or as it was first and wrongly handed in. */
final class PlanBody {

    static final boolean RIGHT = true;
    static final boolean FLAWED = false;

    private PlanBody() { }

    static List<Map<String, Object>> units(Township t, boolean right) {
        var units = new ArrayList<Map<String, Object>>();
        for (var unit : Unit.newIn(t)) {
            if (right || !unit.code().equals("JH")) units.add(unit(t, unit, right));
        }
        if (!keptPosts(t).isEmpty()) units.add(kept(t));
        return units;
    }

    private static Map<String, Object> unit(Township t, Unit unit, boolean right) {
        int quota = unit.quotaIn(t) + (right ? 0 : surplus(t, unit));
        var quotas = new ArrayList<>(List.of(quota(unit.kind(), quota)));
        int leaders = Unit.leaders(quota) + (!right && t.shortName().equals("党寨") && unit.code().equals("JJ") ? 1 : 0);
        var posts = new ArrayList<>(posts(Unit.posts(unit.code(), 1, quota, leaders), unit.kind()));
        if (unit.code().equals("DZ")) {
            quotas.add(quota(Kind.SUPPORT, 2));
            posts.addAll(posts(supportPosts(), Kind.SUPPORT));
        }
        boolean plate = !right && t.shortName().equals("沙井") && unit.code().equals("SH");
        return Json.object("unit", unit.code(), "name", unit.nameIn(t), "unitType", unit.type(),
                "plates", plate ? List.of("人口和计划生育办公室") : unit.platesIn(t), "duties", unit.duties(),
                "predecessors", unit.predecessors(), "quotas", quotas, "posts", posts);
    }

    /** By how much the first draft was beyond its range. */
    private static int surplus(Township t, Unit unit) {
        return switch (t.shortName() + unit.code()) {
            case "大满DZ" -> 4;
            case "上秦WH" -> 1;
            default -> 0;
        };
    }

    private static Map<String, Object> kept(Township t) {
        return Json.object("unit", Unit.KEPT, "name", "财政所", "unitType", "STATION",
                "quotas", List.of(quota(Kind.INSTITUTION, t.number(Unit.KEPT))),
                "posts", posts(Unit.posts(Unit.KEPT, 1, t.number(Unit.KEPT), Unit.leaders(t.number("oldCZ"))), Kind.INSTITUTION));
    }

    static List<Unit.Post> posts(Township t, Unit unit) {
        int quota = unit.quotaIn(t);
        return Unit.posts(unit.code(), 1, quota, Unit.leaders(quota));
    }

    static List<Unit.Post> supportPosts() {
        return Unit.posts("后勤", 1, 2, 0).stream().map(p -> new Unit.Post(p.code().replace("后勤-0", "DZ-H"), p.title(), false)).toList();
    }

    /** The further posts of 财政所, which stays as it is otherwise. */
    static List<Unit.Post> keptPosts(Township t) {
        int before = t.number("oldCZ");
        return Unit.posts(Unit.KEPT, before + 1, t.number(Unit.KEPT), Unit.leaders(before));
    }

    private static Map<String, Object> quota(Kind kind, int amount) {
        return Json.object("kind", kind, "amount", amount);
    }

    private static List<Map<String, Object>> posts(List<Unit.Post> posts, Kind kind) {
        return posts.stream().map(p -> Json.object("post", p.code(), "title", p.title(), "kind", kind,
                "leadership", p.leadership() ? Boolean.TRUE : null)).toList();
    }
}
