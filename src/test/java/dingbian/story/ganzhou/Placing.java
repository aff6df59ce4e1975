package dingbian.story.ganzhou;

import dingbian.story.ganzhou.Posting.Seat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 竞争上岗 for the heads of the new units, 双向选择 for all others; whom the story calls excess stays without a post. */
final class Placing {

    private static final Map<String, String> HEADS = Map.of("2011-03-03", "2011-03-07", "2011-03-08", "2011-03-09", "2011-03-15", "2011-03-15");
    private static final List<String> WAVES = List.of("2011-03-14", "2011-03-16", "2011-03-18");
    private final Establishing establishing;
    private final Posting posting;
    private final Rounds rounds;
    private final People people;
    private final Set<String> leftOut;
    private final Set<String> undone = Moves.undone();

    Placing(Establishing establishing, Posting posting, Rounds rounds, People people, Set<String> leftOut) {
        this.establishing = establishing;
        this.posting = posting;
        this.rounds = rounds;
        this.people = people;
        this.leftOut = leftOut;
    }

    void plan(Agenda agenda) {
        for (var t : Township.ALL) {
            var headsDay = HEADS.get(Plans.issuedOn(t));
            agenda.on(headsDay, () -> heads(t, Paper.ofTownship(t, 5, headsDay, headsDay)));
            var day = WAVES.get(t.number("wave") - 1);
            agenda.on(day, () -> everybodyElse(t, Paper.ofTownship(t, 8, day, day)));
        }
    }

    private void heads(Township t, Paper paper) {
        for (var unit : Unit.newIn(t)) {
            var posts = establishing.freePosts(t, unit.code(), unit.kind(), paper.effectiveOn()).stream().filter(Unit.Post::leadership).toList();
            round(t, unit, posts, true, "COMPETITION", paper);
        }
    }

    /** The last post of each unit is filled last, so that vacancies are spread over the units. 沙井镇 keeps rounds of this too. */
    private void everybodyElse(Township t, Paper paper) {
        for (boolean last : new boolean[] {false, true}) {
            for (var unit : Unit.newIn(t)) {
                var posts = establishing.freePosts(t, unit.code(), unit.kind(), paper.effectiveOn()).stream()
                        .filter(p -> p.code().equals("%s-%02d".formatted(unit.code(), unit.quotaIn(t))) == last).toList();
                if (t.townshipClass().equals("ONE") && !last) round(t, unit, posts, false, "MUTUAL_SELECTION", paper);
                else posts.forEach(post -> choose(t, unit, unit.kind(), post, paper));
            }
        }
        for (var post : establishing.freePosts(t, "DZ", Kind.SUPPORT, paper.effectiveOn())) {
            choose(t, Unit.coded("DZ"), Kind.SUPPORT, post, paper);
        }
    }

    private void choose(Township t, Unit unit, Kind kind, Unit.Post post, Paper paper) {
        ranked(t, unit, kind, false).stream().findFirst().ifPresent(p -> {
            var label = undone.contains("定岗" + p.key) ? "定岗" + p.key : null;
            posting.assign(p, new Seat(t, unit.code(), kind, post.code()), "MUTUAL_SELECTION", paper, label);
        });
    }

    /** 一轮: the posts are opened, twice as many candidates stand if there are, and the first of them are chosen. */
    private void round(Township t, Unit unit, List<Unit.Post> posts, boolean heads, String method, Paper paper) {
        var candidates = ranked(t, unit, unit.kind(), heads).stream().limit(2L * posts.size()).toList();
        if (posts.isEmpty() || candidates.isEmpty()) return;
        rounds.round(new Seat(t, unit.code(), unit.kind(), null), (heads ? "竞岗-" : "双选-") + unit.code(), method,
                posts.stream().map(Unit.Post::code).toList(), candidates, paper);
    }

    /** Whoever sat in a predecessor comes first; a head is rather taken among those who already head something. */
    private List<Person> ranked(Township t, Unit unit, Kind kind, boolean head) {
        Comparator<Person> order = Comparator.comparing(p -> head && p.stay().post() == null);
        order = order.thenComparing(p -> !unit.predecessors().contains(p.stay().unit()))
                .thenComparing(p -> !p.key.isEmpty());
        return waiting(t, kind).stream().sorted(order).toList();
    }

    private List<Person> waiting(Township t, Kind kind) {
        return people.everybody().stream().filter(Person::placed)
                .filter(p -> p.stay().organ() == t && p.stay().kind() == kind && !p.stay().offQuota())
                .filter(p -> p.stay().unit().startsWith("OLD-") && !leftOut.contains(p.key)).toList();
    }
}
