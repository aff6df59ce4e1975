package dingbian.story.ganzhou;

import static dingbian.story.ganzhou.Script.must;

import dingbian.story.ganzhou.Posting.Seat;
import java.util.List;
import java.util.stream.IntStream;

/** 选岗: recorded rounds, whose result moves people. */
final class Rounds {

    private final Script script;
    private final Posting posting;

    Rounds(Script script, Posting posting) {
        this.script = script;
        this.posting = posting;
    }

    /** 选岗一轮: opened, candidates listed, decided; the first candidates get the posts, as far as there are any. */
    void round(Seat unit, String round, String method, List<String> posts, List<Person> candidates, Paper paper) {
        var organ = unit.organ().code();
        script.write("posting/open-selection", null, paper, "organ", organ, "round", round, "unit", unit.unit(), "method", method, "posts", posts);
        script.write("posting/list-candidates", null, paper, "organ", organ, "round", round,
                "candidates", candidates.stream().map(Person::reference).toList());
        int chosen = Math.min(posts.size(), candidates.size());
        var choices = IntStream.range(0, chosen).mapToObj(i -> Json.object("post", posts.get(i), "person", candidates.get(i).reference(),
                "score", 95 - 2 * i)).toList();
        var act = script.write("posting/decide-selection", null, paper, "organ", organ, "round", round, "choices", choices);
        for (int i = 0; i < chosen; i++) {
            var p = candidates.get(i);
            must(p.stay().organ() == unit.organ() && p.stay().kind() == unit.kind() && !p.excess, "choose inside", p.key);
            var seat = new Seat(unit.organ(), unit.unit(), unit.kind(), posts.get(i));
            posting.mayTakeSeat(seat, paper.effectiveOn(), p);
            posting.depart(act, p);
            posting.arrive(act, p, seat, false);
        }
    }
}
