package dingbian.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** 岗位簿: the numbered posts of a book, and when they stand. */
final class Posts {
    private final Map<String, Post> posts = new LinkedHashMap<>();
    private final Map<String, Steps> steps = new HashMap<>();

    void add(Line line) {
        if (line.measure() != Measure.POST) return;
        posts.put(line.post(), new Post(line.unit(), line.kind(), line.post(), line.value() != null));
        steps.computeIfAbsent(line.post(), any -> new Steps()).add(line.days().effectiveOn(), line.amount());
    }

    Optional<Post> find(String code) {
        return Optional.ofNullable(posts.get(code)).filter(post -> !steps.get(code).isEmpty());
    }

    boolean stands(String code, LocalDate day) {
        var when = steps.get(code);
        return when != null && when.stands(day);
    }

    List<Post> of(String unit, Kind kind, LocalDate day) {
        return posts.values().stream().filter(post -> post.unit().equals(unit) && post.kind() == kind)
            .filter(post -> steps.get(post.post()).at(day) > 0).toList();
    }
}
