package dingbian.posting;

import static dingbian.ledger.Rule.*;

import dingbian.ledger.Book;
import dingbian.ledger.Decision;
import dingbian.ledger.Facts;
import dingbian.ledger.LeaveReason;
import dingbian.ledger.Measure;
import dingbian.ledger.Seat;
import dingbian.ledger.StandingEvent.ConcurrentPostEnded;
import dingbian.ledger.StandingEvent.ConcurrentPostTaken;
import dingbian.ledger.StandingEvent.PostLeft;
import dingbian.ledger.StandingEvent.PostResumed;
import dingbian.ledger.Stretch;
import dingbian.posting.PostingCommand.ConcurrentPost;
import dingbian.posting.PostingCommand.LeavePost;
import dingbian.posting.PostingCommand.ReturnToPost;
import java.util.List;
import java.util.Optional;

/** 兼任、离岗、返岗的规则: what changes about a person without changing whether he counts. Pure. */
final class StandingRules {

    private StandingRules() {}

    static Decision concurrentPost(ConcurrentPost c, Case x) {
        return c.end() ? end(c, x) : take(c, x);
    }

    /** 兼任不占第二个编制: the post must be held by nobody else. */
    private static Decision take(ConcurrentPost c, Case x) {
        var guards = x.inStandingUnit(c.organ(), c.unit());
        x.postStands(guards, c.organ(), c.unit(), c.post());
        x.onQuota(guards);
        x.noLaterMove(guards);
        var other = holder(x.book(c.organ()), c, x);
        return guards.require(POST_TAKEN, other::isEmpty, () -> Case.seatFacts(other.orElseThrow()))
            .require(ALREADY_CONCURRENT, () -> !holds(c, x), () -> Facts.of("person", x.person().person(), "post", c.post()))
            .approve(() -> List.of(new ConcurrentPostTaken(c.organ(), c.unit(), x.person().person(), c.post(), x.basis())));
    }

    private static Optional<Stretch> holder(Book book, ConcurrentPost c, Case x) {
        return book.holderFrom(c.post(), x.day()).or(() -> book.holders(c.post(), Measure.CONCURRENT).stream()
            .filter(stretch -> stretch.reaches(x.day()) && !stretch.person().equals(x.person().person())).findFirst());
    }

    private static boolean holds(ConcurrentPost c, Case x) {
        return x.person().concurrentOn(x.day()).stream().anyMatch(post -> post.organ().equals(c.organ()) && post.post().equals(c.post()));
    }

    private static Decision end(ConcurrentPost c, Case x) {
        var guards = x.inStandingUnit(c.organ(), c.unit());
        x.postStands(guards, c.organ(), c.unit(), c.post());
        x.noLaterMove(guards);
        return guards.require(NOT_CONCURRENT, () -> holds(c, x), () -> Facts.of("person", x.person().person(), "post", c.post()))
            .approve(() -> List.of(new ConcurrentPostEnded(c.organ(), c.unit(), x.person().person(), c.post(), x.basis())));
    }

    /** 在编不在岗仍占编制. */
    static Decision leavePost(LeavePost c, Case x) {
        var guards = x.dated();
        x.onQuota(guards);
        x.noLaterMove(guards);
        var away = x.person().awayOn(x.day());
        return guards.require(ALREADY_AWAY, away::isEmpty, () -> Facts.of("person", x.person().person(), "reason", away.orElseThrow().reason(),
                "since", away.orElseThrow().basis().effectiveOn()))
            .approve(() -> List.of(left(seat(x), c, x)));
    }

    private static PostLeft left(Seat seat, LeavePost c, Case x) {
        var reason = c.reason() == null ? LeaveReason.OTHER : c.reason();
        return new PostLeft(seat.organ(), seat.unit(), seat.kind(), x.person().person(), seat.post(), reason, x.basis());
    }

    private static Seat seat(Case x) {
        return x.person().quotaSeatOn(x.day()).orElseThrow().seat();
    }

    static Decision returnToPost(ReturnToPost c, Case x) {
        var guards = x.dated();
        x.onQuota(guards);
        x.noLaterMove(guards);
        var away = x.person().awayOn(x.day());
        return guards.require(NOT_AWAY, away::isPresent, () -> Facts.of("person", x.person().person(), "day", x.day()))
            .approve(() -> List.of(resumed(away.orElseThrow(), x)));
    }

    /** The end of an absence, on the seat on which it began. */
    static PostResumed resumed(PostLeft away, Case x) {
        return new PostResumed(away.organ(), away.unit(), away.kind(), away.person(), away.post(), away.reason(), x.basis());
    }
}
