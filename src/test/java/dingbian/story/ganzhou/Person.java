package dingbian.story.ganzhou;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An invented person, and where the books have placed him so far. */
final class Person {

    /** One stay: null organ when the person is nowhere. */
    record Stay(Township organ, String unit, Kind kind, String post, LocalDate since, boolean offQuota) { }

    final String key;
    final Map<String, Object> attributes;
    boolean excess;
    String concurrentUnit;
    String concurrentPost;
    private final List<Stay> stays = new ArrayList<>();

    Person(String key, Map<String, Object> attributes) {
        this.key = key;
        this.attributes = attributes;
    }

    Map<String, Object> reference() {
        return Json.object("idNumber", attributes.get("idNumber"));
    }

    Stay stay() {
        return stays.isEmpty() ? null : stays.get(stays.size() - 1);
    }

    boolean placed() {
        return stay() != null && stay().organ() != null;
    }

    void move(Stay stay) {
        Script.must(stay() == null || !stay.since().isBefore(stay().since()), "later move", key, stay);
        stays.add(stay);
    }

    void undoMove() {
        stays.remove(stays.size() - 1);
    }
}
