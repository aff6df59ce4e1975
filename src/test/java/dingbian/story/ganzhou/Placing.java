package dingbian.story.ganzhou;

import dingbian.story.ganzhou.Posting.Seat;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** 竞争上岗 for the heads of the new units, 双向选择 for all others; whom the story calls excess stays without a post. */
final class Placing {

    private static final List<String> WAVES = List.of("2011-03-14", "2011-03-16", "2011-03-18");
    private final Establishing establishing;
    private final Posting posting;
    private final People people;
    private final Set<String> leftOut;
    private final Set<String> undone = Moves.undone();

    Placing(Establishing establishing, Posting posting, People people, Set<String> leftOut) {
        this.establishing = establishing;
        this.posting = posting;
        this.people = people;
        this.leftOut = leftOut;
    }

    void plan(Agenda agenda) {
        for (var t : Township.ALL) {
            agenda.on("2011-03-07", () -> heads(t, Paper.ofTownship(t, 5, "2011-03-07", "2011-03-07")));
            agenda.on("2011-03-10", () -> heads(t, Paper.ofTownship(t, 6, "2011-03-10", "2011-03-10")));
            var day = WAVES.get(t.number("wave") - 1);
            agenda.on(day, () -> everybodyElse(t, Paper.ofTownship(t, 8, day, day)));
        }
    }

    private void heads(Township t, Paper paper) {
        for (var unit : Unit.newIn(t)) {
            for (var post : establishing.freePosts(t, unit.code(), unit.kind(), paper.effectiveOn())) {
                if (post.leadership()) choose(t, unit, unit.kind(), post, true, "COMPETITION", paper);
            }
        }
    }

    /** The last post of each unit is filled last, so that vacancies are spread over the units. */
    private void everybodyElse(Township t, Paper paper) {
        for (boolean last : new boolean[] {false, true}) {
            for (var unit : Unit.newIn(t)) {
                for (var post : establishing.freePosts(t, unit.code(), unit.kind(), paper.effectiveOn())) {
                    boolean isLast = post.code().equals("%s-%02d".formatted(unit.code(), unit.quotaIn(t)));
                    if (isLast == last) choose(t, unit, unit.kind(), post, false, "MUTUAL_SELECTION", paper);
                }
            }
        }
        for (var post : establishing.freePosts(t, "DZ", Kind.SUPPORT, paper.effectiveOn())) {
            choose(t, Unit.coded("DZ"), Kind.SUPPORT, post, false, "MUTUAL_SELECTION", paper);
        }
    }

    /** Whoever sat in a predecessor comes first; a head is rather taken among those who already head something. */
    private void choose(Township t, Unit unit, Kind kind, Unit.Post post, boolean head, String via, Paper paper) {
        Comparator<Person> order = Comparator.comparing(p -> head && p.stay().post() == null);
        order = order.thenComparing(p -> !unit.predecessors().contains(p.stay().unit()))
                .thenComparing(p -> !p.key.isEmpty());
        waiting(t, kind).stream().min(order).ifPresent(p -> {
            var label = undone.contains("定岗" + p.key) ? "定岗" + p.key : null;
            posting.assign(p, new Seat(t, unit.code(), kind, post.code()), via, paper, label);
        });
    }

    private List<Person> waiting(Township t, Kind kind) {
        return people.everybody().stream().filter(Person::placed)
                .filter(p -> p.stay().organ() == t && p.stay().kind() == kind && !p.stay().offQuota())
                .filter(p -> p.stay().unit().startsWith("OLD-") && !leftOut.contains(p.key)).toList();
    }
}
