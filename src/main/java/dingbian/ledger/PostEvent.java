package dingbian.ledger;

import static dingbian.ledger.Measure.*;

import java.util.ArrayList;
import java.util.List;

/** 岗位之事: numbered posts come and go. */
public sealed interface PostEvent extends EstablishmentEvent {

    String unit();

    /** 岗位: its code in the book, its title, and whether it counts as 领导职数. */
    record NumberedPost(@Code String post, @Text(max = 60) String title, boolean leadership) {}

    /** 设岗: a unit's quota is laid out in numbered posts. */
    record PostsAllocated(String organ, String unit, Kind kind, List<NumberedPost> posts, Basis basis) implements PostEvent {
        @Override public List<Line> lines() {
            var lines = new ArrayList<Line>();
            for (var each : posts) {
                var base = Line.in(organ, basis).unit(unit).kind(kind).post(each.post());
                lines.add(base.fact(POST, each.leadership() ? ReservePurpose.LEADERSHIP : null));
                lines.add(base.fact(TITLE, each.title()));
            }
            return lines;
        }
    }

    /** 撤岗. */
    record PostWithdrawn(String organ, String unit, Kind kind, String post, boolean leadership, Basis basis) implements PostEvent {
        @Override public List<Line> lines() {
            return List.of(Line.in(organ, basis).unit(unit).kind(kind).post(post)
                .fact(POST, leadership ? ReservePurpose.LEADERSHIP : null).count(POST, -1));
        }
    }
}
